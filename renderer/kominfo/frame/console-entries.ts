import {
  IconBuilding,
  IconChartBar,
  IconFileImport,
  IconInbox,
  IconLayoutDashboard,
  IconListNumbers,
  IconSend,
  IconSpeakerphone,
} from '@tabler/icons-react';
import type { RailEntry } from '../../common/frame/rail-entry.ts';
import { places } from '../places.ts';

/** The console's rail from top to bottom. */
export const consoleEntries: readonly RailEntry[] = [
  { label: 'Ringkasan', href: places.overview, icon: IconLayoutDashboard },
  { label: 'Disposisi', href: places.assign, icon: IconInbox },
  { label: 'Impor LAPOR!', href: places.import, icon: IconFileImport, sub: true },
  { label: 'Semua aduan', href: places.cases, icon: IconListNumbers, sub: true },
  { label: 'Jawaban', href: places.answers, icon: IconSend },
  { label: 'Kantor', href: places.offices, icon: IconBuilding },
  { label: 'SOP & kalender', href: places.published, icon: IconSpeakerphone },
  { label: 'Rekap', href: places.recap, icon: IconChartBar },
];
