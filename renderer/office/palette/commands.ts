import {
  type Icon,
  IconAlertTriangle,
  IconClockExclamation,
  IconPlus,
  IconSignature,
  IconUserPause,
} from '@tabler/icons-react';
import { casesHref, routes } from '../../common/routes.ts';
import { railEntries } from '../frame/rail-entries.ts';

/** A line of the palette that goes somewhere. */
export interface Command {
  readonly label: string;
  readonly href: string;
  readonly icon: Icon;
  /** More words by which it is found. */
  readonly words: string;
}

/** What one can do, before the pages. */
export const actions: readonly Command[] = [
  {
    label: 'Catat aduan baru',
    href: routes.newCase,
    icon: IconPlus,
    words: 'tambah terima tatap muka telepon surat',
  },
  {
    label: 'Lihat yang terlambat',
    href: casesHref({ clock: 'terlambat' }),
    icon: IconAlertTriangle,
    words: 'lewat jatuh tempo',
  },
  {
    label: 'Lihat yang hampir jatuh tempo',
    href: casesHref({ clock: 'dekat' }),
    icon: IconClockExclamation,
    words: 'dekat besok hari ini',
  },
  {
    label: 'Perlu perhatian pimpinan',
    href: routes.attention,
    icon: IconAlertTriangle,
    words: 'eskalasi kepala terlambat bidang cetak perpanjangan',
  },
  {
    label: 'Lihat yang menunggu persetujuan',
    href: casesHref({ status: ['menunggu-persetujuan'] }),
    icon: IconSignature,
    words: 'pimpinan kepala setuju',
  },
  {
    label: 'Lihat yang menunggu pelapor',
    href: casesHref({ status: ['menunggu-pelapor'] }),
    icon: IconUserPause,
    words: 'tunda kelengkapan balasan',
  },
];

export const pages: readonly Command[] = [
  ...railEntries.map(({ label, href, icon }) => ({ label, href, icon, words: 'halaman buka' })),
];

/** The commands whose words all occur; all of them for an empty question. */
export function matching(commands: readonly Command[], question: string): readonly Command[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label, words: more }) => {
    const text = `${label} ${more}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
