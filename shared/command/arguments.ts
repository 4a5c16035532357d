import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What an option takes: a value, several values, yes or no (alone it is a yes), or nothing. */
export type OptionKind = 'value' | 'values' | 'yes-no' | 'switch';
export type Options = Readonly<Record<string, OptionKind>>;

export interface Arguments {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads what was typed after the command's name, `options` being all that it takes. Refuses an option the command does not have, one without its
 * value, and a value for a switch: a slip of the keyboard must not do something else than was meant.
 */
export function readArguments(typed: readonly string[], options: Options): Arguments {
  const positional: string[] = [];
  const named = new Map<string, string[]>();
  const { tokens } = parseArgs({
    args: withAnswers(typed, options),
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positional.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (kind === undefined)
      throw new UsageError(`Pilihan ${token.rawName} tidak dikenal. Yang ada: ${list(options)}.`);
    if (kind === 'switch') {
      if (token.value !== undefined) throw new UsageError(`Pilihan --${token.name} ditulis tanpa nilai.`);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      throw new UsageError(`Pilihan --${token.name} memerlukan nilai: --${token.name} NILAI.`);
    const earlier = named.get(token.name) ?? [];
    if (kind !== 'values' && earlier.length > 0)
      throw new UsageError(`Pilihan --${token.name} disebut dua kali; sebutkan sekali saja.`);
    named.set(token.name, [...earlier, token.value ?? '']);
  }
  return { positional, named };
}

/** Gives a yes-or-no option that stands alone its yes. */
const withAnswers = (typed: readonly string[], options: Options): string[] =>
  typed.map((each, i) => {
    const answered = typed[i + 1]?.startsWith('--') === false;
    return options[each.slice(2)] === 'yes-no' && each.startsWith('--') && !answered ? `${each}=ya` : each;
  });

const list = (options: Options): string =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ');
