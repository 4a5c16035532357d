import {
  IconCalendarCheck,
  IconChartBar,
  IconFileImport,
  IconInbox,
  IconListNumbers,
  IconMail,
  IconRefresh,
  IconSettings,
} from '@tabler/icons-react';
import { entryOf, type RailEntry } from '../../common/frame/rail-entry.ts';
import { routes } from '../../common/routes.ts';

/** The rail from top to bottom. */
export const railEntries: readonly RailEntry[] = [
  { label: 'Hari Ini', href: routes.today, icon: IconCalendarCheck },
  { label: 'Aduan', href: routes.cases, icon: IconInbox },
  { label: 'Impor LAPOR!', href: routes.import, icon: IconFileImport, sub: true },
  { label: 'Surat', href: routes.letters, icon: IconMail },
  { label: 'SOP', href: routes.sop, icon: IconListNumbers },
  { label: 'Grafik & Rekap', href: routes.charts, icon: IconChartBar },
  { label: 'Sinkronisasi', href: routes.sync, icon: IconRefresh },
  { label: 'Pengaturan', href: routes.settings, icon: IconSettings, last: true },
];

/** The window's title at a place: `Aduan · Penghubung`. */
export function placeTitle(place: string): string {
  const label = place === routes.newCase ? 'Aduan baru' : entryOf(railEntries, place)?.label;
  return label === undefined ? 'Penghubung' : `${label} · Penghubung`;
}
