import type { Kysely } from 'kysely';
import { toLocalDate } from '../../shared/domain/calendar/local-time.ts';
import type { Instant, LocalDate } from '../../shared/domain/calendar/types.ts';
import type { OfficialNumber } from '../../shared/domain/case/events.ts';
import { officialNumber } from '../../shared/domain/case/numbering.ts';
import { nextSequence } from '../../shared/event-store/append.ts';
import type { Tables } from '../../shared/event-store/schema.ts';
import type { Desk } from './desk.ts';

/** Fills one of the office's patterns with its unit and classification codes. */
function numberBy(
  desk: Desk,
  pattern: 'register' | 'letter',
  sequence: number,
  date: LocalDate,
): OfficialNumber {
  const { numbering, office } = desk.settings();
  return officialNumber(numbering[pattern], sequence, date, {
    unitCode: office.unitCode,
    classificationCode: numbering.classificationCode,
  });
}

/** The next number for a letter of this date; take it in the transaction that records it. */
export async function nextLetterNumber(
  desk: Desk,
  db: Kysely<Tables>,
  date: LocalDate,
): Promise<OfficialNumber> {
  return numberBy(desk, 'letter', await nextSequence(db, 'letter', Number(date.slice(0, 4))), date);
}

/** Register numbers given in one transaction: each year's counter is read once. */
export class Registers {
  readonly #desk: Desk;
  readonly #db: Kysely<Tables>;
  readonly #next = new Map<number, number>();
  constructor(desk: Desk, db: Kysely<Tables>) {
    this.#desk = desk;
    this.#db = db;
  }
  async next(receivedAt: Instant): Promise<OfficialNumber> {
    const date = toLocalDate(receivedAt, this.#desk.settings().calendar.zone);
    const year = Number(date.slice(0, 4));
    const sequence = this.#next.get(year) ?? (await nextSequence(this.#db, 'register', year));
    this.#next.set(year, sequence + 1);
    return numberBy(this.#desk, 'register', sequence, date);
  }
}
