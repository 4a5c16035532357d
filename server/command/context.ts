import type { Options } from '../../shared/command/arguments.ts';
import { UsageError } from '../../shared/command/usage-error.ts';
import type { OpenDesk } from '../open-desk.ts';

/** Options that every command has. `now` fixes the clock, for tests. */
export const common = {
  data: 'value',
  json: 'switch',
  now: 'value',
  help: 'switch',
} as const satisfies Options;

/** What was typed, and where answers go. */
export interface Typed {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly json: boolean;
  /** The data folder, absolute. */
  readonly folder: string;
  /** postgres://…, from the environment. */
  readonly databaseUrl: string | undefined;
  /** Version of this program. */
  readonly program: string;
  now(): number;
  print(text: string): void;
  /** Opens the database; closed by itself when the command is done. */
  openDesk(): Promise<OpenDesk>;
}

export interface Command {
  /** Its line in the list of commands. */
  readonly usage: string;
  /** Positional arguments at most. */
  readonly places: number;
  readonly options: Options;
  run(typed: Typed): Promise<void>;
}

export const option = (typed: Typed, name: string): string | undefined => typed.named.get(name)?.at(-1);
export const options = (typed: Typed, name: string): readonly string[] => typed.named.get(name) ?? [];

/** One positional argument, or a refusal that says what it should be. */
export function place(typed: Typed, index: number, what: string): string {
  const value = typed.positional[index];
  if (value === undefined) throw new UsageError(`Sebutkan ${what}.`);
  return value;
}

/** One named option's value, or a refusal that names it. */
export function required(typed: Typed, name: string): string {
  const value = option(typed, name);
  if (!value) throw new UsageError(`Sebutkan --${name} NILAI.`);
  return value;
}
