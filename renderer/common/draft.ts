import { useState } from 'react';
import type { z } from 'zod';

/** What is wrong with a form, by the field's path: `name`, `days.0.date`. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The first complaint of each field. Empty texts are said to be missing, whatever the schema's own words. */
export function fieldErrors(schema: z.ZodType, value: unknown): FieldErrors {
  const checked = schema.safeParse(value);
  const errors: Record<string, string> = {};
  for (const issue of checked.error?.issues ?? []) {
    const path = issue.path.map(String).join('.');
    const missing = issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1;
    errors[path] ??= missing ? 'Wajib diisi' : issue.message;
  }
  return errors;
}

export interface Draft<T> {
  readonly value: T;
  readonly set: (change: Partial<T>) => void;
  /** Empty until the first try to save, then kept up to date. */
  readonly errors: FieldErrors;
  readonly dirty: boolean;
  /** The checked value; null (and errors shown) when something is wrong. */
  readonly check: () => T | null;
  readonly reset: () => void;
}

/** A form's state: begins as `initial`, is checked by `schema` when it is saved. */
export function useDraft<T extends object>(initial: T, schema: z.ZodType<T>): Draft<T> {
  const [value, setValue] = useState(initial);
  const [tried, setTried] = useState(false);
  return {
    value,
    set: (change) => setValue((now) => ({ ...now, ...change })),
    errors: tried ? fieldErrors(schema, value) : {},
    dirty: JSON.stringify(value) !== JSON.stringify(initial),
    check: () => {
      setTried(true);
      const checked = schema.safeParse(value);
      if (!checked.success) return null;
      setValue(checked.data);
      return checked.data;
    },
    reset: () => {
      setValue(initial);
      setTried(false);
    },
  };
}
