import { monthName } from '../../../shared/domain/calendar/format.ts';
import type { LocalDate } from '../../../shared/domain/calendar/types.ts';
import { monthNumber, readDate } from '../../../shared/intake/lapor/dates.ts';
import { nearestMonth } from './months.ts';

/** The date of a recap's row, also `3-1-17` and `3 Febuari 2017`; null when it is none. */
export function readRecapDate(text: string): LocalDate | null {
  const line = text.replace(/\s+/g, ' ').trim();
  const whole = line
    .replace(/^(.*[\s./-])(\d\d)$/, (_, start: string, year: string) => `${start}20${year}`)
    .replace(/\p{L}{3,}/gu, (word) => {
      const lower = word.toLowerCase();
      const near = monthNumber(lower) === null ? nearestMonth(lower) : null;
      return near === null ? word : monthName(near);
    });
  return readDate({ text: whole, serial: null })?.date ?? null;
}
