import {
  type Icon,
  IconCalendarCheck,
  IconChartBar,
  IconFileImport,
  IconInbox,
  IconListNumbers,
  IconMail,
  IconRefresh,
  IconSettings,
} from '@tabler/icons-react';
import { routes } from '../../common/routes.ts';

export interface RailEntry {
  readonly label: string;
  readonly href: string;
  readonly icon: Icon;
  /** Stands a little to the right, under the entry before it. */
  readonly sub?: true;
  readonly last?: true;
}

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

/** The entry under which a place belongs; null for a place that is not known. */
export function entryOf(place: string): RailEntry | null {
  const inside = (entry: RailEntry) =>
    entry.href === routes.today ? place === '/' : place === entry.href || place.startsWith(`${entry.href}/`);
  return railEntries.find(inside) ?? null;
}

/** The window's title at a place: `Aduan · Penghubung`. */
export function placeTitle(place: string): string {
  const label = place === routes.newCase ? 'Aduan baru' : entryOf(place)?.label;
  return label === undefined ? 'Penghubung' : `${label} · Penghubung`;
}
