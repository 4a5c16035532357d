import type { Options } from '../../shared/command/arguments.ts';
import type { Desk } from '../workbench/desk.ts';
import type { Workbench } from '../workbench/open-workbench.ts';
import { Refused } from '../workbench/refused.ts';

/** Options that every command has. */
export const common = {
  data: 'value',
  json: 'switch',
  now: 'value',
  help: 'switch',
} as const satisfies Options;

/** What every command is given: the open workbench and what was typed. */
export interface CommandContext {
  readonly workbench: Workbench;
  readonly desk: Desk;
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly json: boolean;
  print(text: string): void;
}

export interface Command {
  /** Its line in the list of commands. */
  readonly usage: string;
  /** Positional arguments at most. */
  readonly places: number;
  /** Options it takes; a function where they depend on what stands in its places. */
  readonly options: Options | ((positional: readonly string[]) => Options);
  /** It may make the data folder; any other refuses one that is not there. */
  readonly founds?: true;
  run(context: CommandContext): Promise<void>;
}

/** One named option's value. */
export function option({ named }: CommandContext, name: string): string | undefined {
  return named.get(name)?.at(-1);
}
/** One named option's value, or a refusal that names it. */
export function required(context: CommandContext, name: string): string {
  const value = option(context, name);
  if (!value) throw new Refused(`Sebutkan --${name} NILAI.`);
  return value;
}
/** One positional argument, or a refusal that says what it should be. */
export function argument({ positional }: CommandContext, index: number, what: string): string {
  const value = positional[index];
  if (value === undefined) throw new Refused(`Sebutkan ${what}.`);
  return value;
}
