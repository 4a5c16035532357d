import { z } from 'zod';
import {
  type CommandName,
  commandLabel,
  commandNames,
  commandSchema,
  commandSchemas,
  isCommandName,
} from '../../shared/domain/case/commands.ts';
import { actOnCases } from '../workbench/cases/act.ts';
import { findCaseId } from '../workbench/cases/find-id.ts';
import { Refused } from '../workbench/refused.ts';
import { argument, type CommandContext } from './context.ts';

const general: ReadonlySet<string> = new Set(['data', 'json', 'now', 'help']);

/** What a field looks like in JSON Schema, as far as the command line cares. */
function kindOf(action: CommandName, field: string): string {
  const shape: unknown = z.toJSONSchema(commandSchemas[action], { io: 'input' }).properties?.[field];
  if (typeof shape !== 'object' || shape === null) return 'string';
  return 'type' in shape && typeof shape.type === 'string' ? shape.type : 'string';
}

const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `act ID ACTION [--field value]`: any command that `decide` knows, as the officer who is at the desk. */
export async function act(context: CommandContext): Promise<void> {
  const { desk, named, json, print } = context;
  const id = await findCaseId(desk, argument(context, 0, 'aduan'));
  const action = argument(context, 1, 'aksi');
  if (!isCommandName(action))
    throw new Refused(`Aksi ${action} tidak ada. Yang ada: ${commandNames.join(', ')}.`);
  const fields: Record<string, unknown> = {};
  for (const [option, values] of named) {
    if (general.has(option)) continue;
    const field = camel(option);
    const kind = kindOf(action, field);
    fields[field] =
      kind === 'array' ? values : kind === 'boolean' ? values.at(-1) !== 'false' : values.at(-1);
  }
  if (typeof fields.other === 'string') fields.other = await findCaseId(desk, fields.other);
  const command = commandSchema.safeParse({ name: action, fields });
  if (!command.success) {
    const issue = command.error.issues[0];
    throw new Refused(
      `Kolom --${String(issue?.path.at(-1) ?? '')} untuk ${action} belum benar: ${issue?.message ?? ''}. Lihat act --help.`,
    );
  }
  const result = await actOnCases(desk, [id], command.data);
  const refused = result.refused[0];
  if (refused) throw new Refused(refused.reason);
  print(json ? JSON.stringify({ id, action, done: true }) : `${commandLabel[action]}: tercatat.`);
}

export function actHelp(): string {
  return commandNames
    .map((name) => {
      const schema = z.toJSONSchema(commandSchemas[name], { io: 'input' });
      const fields = Object.keys(schema.properties ?? {}).map((field) =>
        schema.required?.includes(field) ? `--${field} NILAI` : `[--${field} NILAI]`,
      );
      return `  ${name.padEnd(20)} ${commandLabel[name]}${fields.length ? `\n${' '.repeat(23)}${fields.join(' ')}` : ''}`;
    })
    .join('\n');
}
