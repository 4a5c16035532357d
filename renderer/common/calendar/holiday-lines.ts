import type { Settings } from '../../../shared/domain/office/settings.ts';

type Holiday = Settings['calendar']['holidays'][string]['days'][number];

/** The list as text, one day a line: `2028-01-01; libur nasional; Tahun Baru Masehi`. */
export function writeHolidayLines(days: readonly Holiday[]): string {
  return days.map(({ date, kind, name }) => `${date}; ${kind}; ${name}`).join('\n');
}

/** Reads such text for one year; `problems` are Indonesian sentences that name the line. */
export function readHolidayLines(text: string, year: number): { days: Holiday[]; problems: string[] } {
  const days: Holiday[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const day = readLine(line, year);
    if (typeof day === 'string') problems.push(`Baris ${index + 1}: ${day}`);
    else days.push(day);
  }
  days.sort((a, b) => a.date.localeCompare(b.date));
  return { days, problems };
}

function readLine(line: string, year: number): Holiday | string {
  const [date = '', kind = '', ...rest] = line.split(';').map((part) => part.trim());
  const name = rest.join('; ');
  if (!isDay(date)) return `“${date}” bukan tanggal; tulis seperti ${year}-08-17.`;
  if (!date.startsWith(`${year}-`)) return `${date} bukan dalam tahun ${year}.`;
  if (kind !== 'libur nasional' && kind !== 'cuti bersama') {
    return `“${kind}” bukan jenis; tulis “libur nasional” atau “cuti bersama”.`;
  }
  return name === '' ? 'nama hari liburnya belum ditulis.' : { date, kind, name };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
