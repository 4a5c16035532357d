import { z } from 'zod';
import { filterSchema } from '../../../shared/contract/case-contract.ts';

/** Filters an officer gave a name, kept on this computer. */
export const savedFiltersSchema = z.array(z.object({ name: z.string().min(1), filter: filterSchema }));
export type SavedFilters = z.infer<typeof savedFiltersSchema>;

export const savedFiltersKey = 'penghubung.saringan-aduan';

/** Reads what localStorage holds; anything unreadable counts as none. */
export function readSavedFilters(text: string | undefined | null): SavedFilters {
  return readStored(text, savedFiltersSchema) ?? [];
}

/** Stored JSON checked against its schema; null when it is absent or something else. */
export function readStored<T>(text: string | undefined | null, schema: z.ZodType<T>): T | null {
  if (!text) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}
