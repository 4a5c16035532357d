import { romanMonth } from '../calendar/format.ts';
import type { OfficialNumber } from './events.ts';

/** Fills an official number's pattern: `{urut:4}/ADU/{bulan}/{tahun}` -> `0087/ADU/V/2017`. `date` is a local date. */
export function officialNumber(
  pattern: string,
  sequence: number,
  date: string,
  office: { readonly unitCode: string; readonly classificationCode: string },
): OfficialNumber {
  const year = Number(date.slice(0, 4));
  const values: Record<string, string> = {
    bulan: romanMonth(Number(date.slice(5, 7))),
    tahun: String(year),
    unit: office.unitCode,
    klasifikasi: office.classificationCode,
  };
  const text = pattern
    .replace(/\{urut(?::(\d))?\}/g, (_, width: string | undefined) =>
      String(sequence).padStart(Number(width ?? 1), '0'),
    )
    .replace(/\{(bulan|tahun|unit|klasifikasi)\}/g, (_, name: string) => values[name] ?? '');
  return { year, sequence, text };
}
