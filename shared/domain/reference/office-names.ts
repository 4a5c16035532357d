import type { LocalDate } from '../calendar/types.ts';

/** A name of an office and when it held; null = without a beginning, or without an end. */
export interface ValidName {
  readonly office: string;
  readonly name: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export type Match =
  | { readonly kind: 'satu'; readonly office: string; readonly name: string }
  /** `other`: a name is known, but it did not hold on that day. */
  | { readonly kind: 'tidak-ada' | 'di-luar-masa' }
  | { readonly kind: 'lebih-dari-satu'; readonly offices: readonly string[] };

/** Names are the same whatever their case, punctuation and the region after them. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^pemerintah /, '')
    .replace(/ (kabupaten|kab|kota) \p{L}+( \p{L}+)?$/u, '')
    .trim();
}

export const holdsOn = (
  { validFrom, validTo }: Pick<ValidName, 'validFrom' | 'validTo'>,
  day: LocalDate,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** The office that had a name on the day of the report. */
export function officeNamed(names: readonly ValidName[], text: string, day: LocalDate): Match {
  const wanted = plainName(text);
  const same = names.filter((each) => plainName(each.name) === wanted);
  const valid = same.filter((each) => holdsOn(each, day));
  const offices = [...new Set(valid.map((each) => each.office))];
  const [first] = valid;
  if (offices.length > 1) return { kind: 'lebih-dari-satu', offices };
  if (first) return { kind: 'satu', office: first.office, name: first.name };
  return { kind: same.length > 0 ? 'di-luar-masa' : 'tidak-ada' };
}
