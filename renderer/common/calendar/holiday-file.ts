import { z } from 'zod';
import { monthName, shortMonthName } from '../../../shared/domain/calendar/format.ts';

const text = z.string().trim();
/** A day as other lists write it; names in English or Indonesian. */
const jsonDay = z
  .object({
    date: text.optional(),
    tanggal: text.optional(),
    kind: text.optional(),
    jenis: text.optional(),
    name: text.optional(),
    nama: text.optional(),
    keterangan: text.optional(),
  })
  .transform((day) => ({
    date: day.date ?? day.tanggal ?? '',
    kind: day.kind ?? day.jenis ?? '',
    name: day.name ?? day.nama ?? day.keterangan ?? '',
  }));
const jsonDays = z.array(jsonDay);
/** A bare list, `{ days }`, or a list for each year as Penghubung keeps them. */
const jsonFile = z.union([
  jsonDays,
  z.object({ days: jsonDays }).transform(({ days }) => days),
  z
    .record(z.string(), z.object({ days: jsonDays }))
    .transform((years) => Object.values(years).flatMap(({ days }) => days)),
]);

export type HolidayFile =
  | {
      readonly ok: true;
      /** As the form writes days: `2028-08-17; libur nasional; nama`. */
      readonly lines: string;
      readonly days: number;
      /** Days of other years, left out. */
      readonly others: number;
    }
  | { readonly ok: false; readonly problem: string };

/**
 * A holiday list from a JSON or CSV file, or pasted from a table, as lines of the form for one year. What cannot be
 * read as a day stays a line, so that the form names it; nothing is dropped but other years and the heading.
 */
export function readHolidayFile(content: string, year: number): HolidayFile {
  const trimmed = content.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, problem: 'Berkas ini kosong. Pilih berkas lain.' };
  const all = /^[[{]/.test(trimmed) ? fromJson(trimmed) : fromTable(trimmed);
  if (all === null)
    return {
      ok: false,
      problem: 'Berkas JSON ini bukan daftar hari libur; setiap hari memerlukan tanggal, jenis, dan nama.',
    };
  const own = all.filter(({ date }) => !/^\d{4}-/.test(date) || date.startsWith(`${year}-`));
  if (own.length === 0)
    return {
      ok: false,
      problem: `Tidak ada hari libur tahun ${year} di berkas ini. Pilih tahun atau berkas lain.`,
    };
  return {
    ok: true,
    lines: own.map(({ date, kind, name }) => `${date}; ${kind}; ${name}`).join('\n'),
    days: own.length,
    others: all.length - own.length,
  };
}

interface Day {
  readonly date: string;
  readonly kind: string;
  readonly name: string;
}

function fromJson(content: string): Day[] | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    // Not JSON at all is said in the same words as JSON of another shape.
    return null;
  }
  const read = jsonFile.safeParse(value);
  return read.success ? read.data.map(tidy) : null;
}

function fromTable(content: string): Day[] {
  const rows = content
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf);
  const first = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
  const at = (names: readonly string[]) => first.findIndex((cell) => names.includes(cell));
  const date = at(['tanggal', 'date']);
  const headed = date >= 0;
  const kind = headed ? at(['jenis', 'kind']) : 1;
  const name = headed ? at(['nama', 'name', 'keterangan', 'hari libur']) : 2;
  return rows.slice(headed ? 1 : 0).map((cells) =>
    tidy({
      date: cells[headed ? date : 0] ?? '',
      kind: cells[kind] ?? '',
      name: headed ? (cells[name] ?? '') : cells.slice(2).join(', '),
    }),
  );
}

/** The cells of a line of CSV or of a pasted table; quotes may hold the separator. */
function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  const cells: string[] = [''];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells.map((cell) => cell.trim());
}

const tidy = (day: Day): Day => ({
  date: isoDate(day.date),
  kind: kindOf(day.kind),
  name: day.name.replaceAll(/\s+/g, ' '),
});

/** A list that names no kind is one of national holidays. */
function kindOf(kind: string): string {
  const said = kind.toLowerCase();
  if (said === '' || /^(libur|nasional|national)/.test(said)) return 'libur nasional';
  return /^cuti/.test(said) ? 'cuti bersama' : kind;
}

/** `17/8/2028`, `17-08-2028` and `17 Agustus 2028` as `2028-08-17`; other texts as they are. */
function isoDate(date: string): string {
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(date);
  if (numbers) return iso(numbers[3], Number(numbers[2]), numbers[1]);
  const words = /^(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})$/.exec(date);
  const month = words ? monthOf(words[2] ?? '') : 0;
  return words && month > 0 ? iso(words[3], month, words[1]) : date;
}

const iso = (year = '', month = 0, day = ''): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

function monthOf(word: string): number {
  const names = Array.from({ length: 12 }, (_, i) => [monthName(i + 1), shortMonthName(i + 1)]);
  return names.findIndex((each) => each.some((name) => name.toLowerCase() === word.toLowerCase())) + 1;
}
