import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import { localDayNumber, MINUTE_MS } from '../../../shared/domain/calendar/local-time.ts';
import { workSpans } from '../../../shared/domain/calendar/working-day.ts';

const calendar = defaultCalendar('WIB');

/** The moment itself when an office is open then, else some time within the next hour of work. Epoch milliseconds. */
export function atDesk(at: number): number {
  for (let day = localDayNumber(at, calendar.zone); ; day += 1)
    for (const { from, to } of workSpans(calendar, day)) {
      if (at < from) return from + (Math.floor(at / MINUTE_MS) % 60) * MINUTE_MS;
      if (at < to) return at;
    }
}
