import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import { dayName, monthName } from '../../../shared/domain/calendar/format.ts';
import { weekday } from '../../../shared/domain/calendar/local-time.ts';
import type { LocalDate } from '../../../shared/domain/calendar/types.ts';
import type { MinutesData, Person } from '../../../shared/paper/data.ts';
import { minutesOpening, minutesValues } from '../../../shared/paper/minutes-words.ts';
import { numberWords } from '../../../shared/paper/number-words.ts';
import { base, dated, type Facts, signature } from './facts.ts';
import { pieceParts, words, wordValues } from './words.ts';

/** `Selasa, tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam (24 November 2026)`. */
function dayInWords(date: LocalDate, short: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${dayName(weekday(date))}, tanggal ${numberWords(day)} bulan ${monthName(month)} tahun ${numberWords(year)} (${short})`;
}

/** A line `Name; position` of the form. */
function person(line: string): Person {
  const [name = '', ...position] = line.split(';');
  return { name: name.trim(), position: position.join(';').trim() };
}

export function minutes(facts: Facts, form: PaperForm): MinutesData {
  const { desk, source, details, register } = facts;
  const tracking = details.trackingId ? `, Tracking ID ${details.trackingId}` : '';
  const data: MinutesData = {
    ...base(facts, form),
    kind: 'berita-acara',
    purpose: form.purpose ?? 'klarifikasi',
    number: source.number ?? '',
    day: dayInWords(form.date ?? desk.today(), dated(form)),
    location: form.location || null,
    reference: `nomor register ${register}${tracking}`,
    subject: form.subject ?? details.title,
    gist: form.gist ?? details.body,
    basis: form.basis ?? '',
    parties: (form.parties ?? []).map(person),
    findings: form.findings ?? '',
    agreements: form.agreements ?? '',
    witnesses: (form.witnesses ?? []).map(person),
    place: desk.settings().office.place,
    date: dated(form),
    signature: signature(desk),
  };
  const values = { ...wordValues(facts), ...minutesValues(data) };
  return {
    ...data,
    opening: minutesOpening(pieceParts(facts, 'berita-acara.opening'), values),
    closing: words(facts, 'berita-acara.closing'),
  };
}
