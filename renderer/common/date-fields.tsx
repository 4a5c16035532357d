import { DateInput, DateTimePicker, MonthPickerInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { monthName } from '../../shared/domain/calendar/format.ts';

/** Dates are shown the Indonesian way whatever the browser's own language is; values are `YYYY-MM-DD`, '' when blank. */
interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly size?: 'xs' | 'sm';
  readonly min?: string;
  readonly max?: string;
  readonly w?: number;
}

const calendarWords = {
  previousLabel: 'Sebelumnya',
  nextLabel: 'Berikutnya',
} as const;
const clearWords = { 'aria-label': 'Kosongkan tanggal' } as const;

/** What is defined of a field's common properties, since undefined is not the same as left out. */
function common({ value: _v, onChange: _c, min, max, ...rest }: FieldProps) {
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined)),
    ...(min ? { minDate: min } : {}),
    ...(max ? { maxDate: max } : {}),
    clearable: rest.required !== true,
    clearButtonProps: clearWords,
    ...calendarWords,
  };
}

/** `3 Januari 2026`; may also be typed as `3/1/2026`, `3 jan 2026`. */
export function DateField(p: FieldProps) {
  return (
    <DateInput
      {...common(p)}
      value={p.value || null}
      onChange={(value) => p.onChange(value ?? '')}
      valueFormat="D MMMM YYYY"
      dateParser={readDate}
      placeholder="Misalnya 3 Januari 2026"
    />
  );
}

/** A day and time of day; values are `YYYY-MM-DDTHH:mm`. */
export function MomentField(p: FieldProps) {
  return (
    <DateTimePicker
      {...common(p)}
      value={p.value === '' ? null : `${p.value.replace('T', ' ')}:00`}
      onChange={(value) => p.onChange(value ? value.slice(0, 16).replace(' ', 'T') : '')}
      valueFormat="D MMMM YYYY HH.mm"
      placeholder="Sekarang"
      popoverProps={{ withRoles: false }}
      submitButtonProps={{ 'aria-label': 'Pakai waktu ini' }}
      timePickerProps={{ hoursInputLabel: 'Jam', minutesInputLabel: 'Menit' }}
    />
  );
}

/** A month; values are `YYYY-MM`. */
export function MonthField(p: FieldProps) {
  return (
    <MonthPickerInput
      {...common(p)}
      value={p.value === '' ? null : `${p.value}-01`}
      onChange={(value) => p.onChange(value ? value.slice(0, 7) : '')}
      valueFormat="MMMM YYYY"
      placeholder="Semua bulan"
      popoverProps={{ withinPortal: false }}
    />
  );
}

const months = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());

/** Day first, the month as a number or the start of its name; null when it is no date. */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const parts = /^(\d{1,2})[\s./-]+([a-z]+|\d{1,2})[\s./-]+(\d{4})$/.exec(text.trim().toLowerCase());
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!parts) return null;
  const [, day = '', word = '', year = ''] = parts;
  const month = /^\d/.test(word) ? Number(word) : months.findIndex((each) => each.startsWith(word)) + 1;
  return made(Number(year), month, Number(day));
}

function made(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return real ? date.toISOString().slice(0, 10) : null;
}
