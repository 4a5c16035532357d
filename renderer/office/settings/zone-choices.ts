import type { Zone } from '../../../shared/domain/calendar/types.ts';

export const zoneChoices: readonly { readonly value: Zone; readonly label: string }[] = [
  { value: 'WIB', label: 'WIB (Waktu Indonesia Barat)' },
  { value: 'WITA', label: 'WITA (Waktu Indonesia Tengah)' },
  { value: 'WIT', label: 'WIT (Waktu Indonesia Timur)' },
];

/** A select's answer as a zone; WIB for anything else. */
export function zoneOf(text: string | null): Zone {
  return zoneChoices.find(({ value }) => value === text)?.value ?? 'WIB';
}
