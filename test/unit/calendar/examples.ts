import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import type { Limit, Pause, WorkingCalendar } from '../../../shared/domain/calendar/types.ts';

/** The calendar of the example case: May 2017 with Kenaikan on the 25th. */
export const calendar2017: WorkingCalendar = {
  ...defaultCalendar('WIB'),
  holidays: {
    '2017': {
      basis: 'SKB contoh 2017',
      days: [{ date: '2017-05-25', kind: 'libur nasional', name: 'Kenaikan Yesus Kristus' }],
    },
  },
};

export const wib: WorkingCalendar = defaultCalendar('WIB');

/** 'yyyy-mm-dd hh:mm' in WIB as an instant. */
export function at(text: string): string {
  return new Date(`${text.replace(' ', 'T')}:00.000+07:00`).toISOString();
}

export function pause(from: string, to: string | null, reason = 'menunggu pelapor'): Pause {
  return { from: at(from), to: to === null ? null : at(to), reason };
}

export function limit(amount: number, unit: Limit['unit'] = 'hari kerja'): Limit {
  return { amount, unit };
}
