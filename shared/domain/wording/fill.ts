import type { Inner, Part } from './parse.ts';

/** What the placeholders stand for; null or blank: the case has no such thing. */
export type Values = Readonly<Record<string, string | null>>;

/** A stretch of a filled text; `name` says which placeholder it came from, null for the office's own words. */
export interface Run {
  readonly text: string;
  readonly name: string | null;
}

/** Printed where a value is missing outside square brackets, as on every other line of the papers. */
const missing = '-';

/** The words with the case's values in them. Values are not read again: a `{` in a title is a `{` on paper. */
export function fillRuns(parts: readonly Part[], values: Values): Run[] {
  const known = (name: string): string | null => (values[name]?.trim() ? (values[name] ?? null) : null);
  const run = (part: Inner): Run =>
    part.kind === 'text'
      ? { text: part.text, name: null }
      : { text: known(part.name) ?? missing, name: part.name };
  return parts.flatMap((part) => {
    if (part.kind !== 'optional') return [run(part)];
    const complete = part.parts.every((each) => each.kind === 'text' || known(each.name) !== null);
    return complete ? part.parts.map(run) : [];
  });
}

export const fill = (parts: readonly Part[], values: Values): string =>
  fillRuns(parts, values)
    .map((run) => run.text)
    .join('');
