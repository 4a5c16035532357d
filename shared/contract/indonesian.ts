import { z } from 'zod';

const types: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  boolean: 'ya atau tidak',
  array: 'daftar',
  object: 'isian',
};
const formats: Readonly<Record<string, string>> = {
  date: 'harus tanggal, misalnya 2026-01-31',
  datetime: 'harus waktu ISO, misalnya 2026-01-31T09:00:00+07:00',
};

/** What is wrong with a value, as words that follow the field's name; null leaves it to the schema. */
function words(issue: z.core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'belum diisi'
        : `harus berupa ${types[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'belum diisi' : `paling sedikit ${issue.minimum} huruf`;
      return issue.origin === 'array'
        ? `paling sedikit ${issue.minimum} pilihan`
        : `paling kecil ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `paling banyak ${issue.maximum} huruf`;
      return issue.origin === 'array'
        ? `paling banyak ${issue.maximum} pilihan`
        : `paling besar ${issue.maximum}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'bentuknya belum benar';
    case 'invalid_value':
      return `harus salah satu dari: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `memuat kolom yang tidak dikenal: ${issue.keys.join(', ')}`;
    default:
      return 'belum benar';
  }
}

/** Makes every schema of this process say what is wrong in Indonesian, unless it has words of its own. */
export function speakIndonesian(): void {
  z.config({ customError: words });
}
