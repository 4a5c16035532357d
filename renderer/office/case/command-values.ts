import { toInstant } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { type Command, type CommandName, commandSchema } from '../../../shared/domain/case/commands.ts';
import type { FieldForm } from './command-forms.ts';

export type Values = Readonly<Record<string, string | boolean | readonly string[]>>;
export type Reading =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/**
 * Turns what stands in a dialog into a command. Empty fields are left out; for `correct`, fields that still say
 * what they said (`initial`) are left out too. Problems are Indonesian, by field key; '' holds the general one.
 */
export function readCommand(
  name: CommandName,
  shown: readonly FieldForm[],
  values: Values,
  initial: Values,
  zone: Zone,
): Reading {
  const problems: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  for (const field of shown) {
    const value = values[field.key] ?? '';
    if (field.required && value === '') problems[field.key] = `${field.label} belum diisi`;
    if (name === 'correct' && value === (initial[field.key] ?? '')) continue;
    const said = readField(field, value, zone);
    if (said !== undefined) fields[field.key] = said;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const read = commandSchema.safeParse({ name, fields });
  if (read.success) return { ok: true, command: read.data };
  for (const issue of read.error.issues) {
    const key = String(issue.path[1] ?? '');
    const label = shown.find((field) => field.key === key)?.label;
    problems[label === undefined ? '' : key] =
      issue.code === 'too_big' ? `${label ?? 'Isian'} terlalu panjang` : `${label ?? 'Isian'} belum benar`;
  }
  return { ok: false, problems };
}

function readField(field: FieldForm, value: string | boolean | readonly string[], zone: Zone): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (field.kind === 'check') return text === 'true';
  if (text === '') return undefined;
  if (field.key === 'satisfied' || field.key === 'approved') return text === 'true';
  if (field.kind === 'moment') {
    const [date, time] = text.split('T');
    return date && time ? toInstant(date, time, zone) : text;
  }
  return text;
}
