import { z } from 'zod';
import type { Options } from '../../../shared/command/arguments.ts';
import {
  type CommandName,
  commandLabel,
  commandNames,
  commandSchema,
  commandSchemas,
  isCommandName,
} from '../../../shared/domain/case/commands.ts';
import { actOnCases } from '../../workbench/cases/act.ts';
import { findCaseId } from '../../workbench/cases/find-id.ts';
import { Refused } from '../../workbench/refused.ts';
import { argument, type Command } from '../context.ts';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

interface Field {
  readonly name: string;
  readonly kind: 'text' | 'yes-no' | 'list';
  readonly required: boolean;
}

/** The fields of an action, from its schema. */
function fieldsOf(action: CommandName): readonly Field[] {
  const schema = z.toJSONSchema(commandSchemas[action], { io: 'input' });
  return Object.entries(schema.properties ?? {}).map(([name, shape]) => {
    const type = typeof shape === 'object' && shape !== null && 'type' in shape ? shape.type : undefined;
    return {
      name,
      kind: type === 'array' ? 'list' : type === 'boolean' ? 'yes-no' : 'text',
      required: schema.required?.includes(name) ?? false,
    };
  });
}

function actionOf(typed: string | undefined): CommandName {
  if (typed === undefined) throw new Refused('Sebutkan aksi.');
  if (!isCommandName(typed))
    throw new Refused(`Aksi ${typed} tidak ada. Yang ada: ${commandNames.join(', ')}.`);
  return typed;
}

const words: Readonly<Record<string, boolean>> = { true: true, ya: true, false: false, tidak: false };

function yesNo(option: string, typed: string): boolean {
  const meant = Object.hasOwn(words, typed.toLowerCase()) ? words[typed.toLowerCase()] : undefined;
  if (meant === undefined) throw new Refused(`Kolom --${option} dijawab ya atau tidak, bukan "${typed}".`);
  return meant;
}

/** `act ID ACTION [--field value]`: any command that `decide` knows, as the officer who is at the desk. */
export const act: Command = {
  usage: 'act ID AKSI [--kolom nilai]              (act --help: daftar aksi dan kolomnya)',
  places: 2,
  options: (positional): Options =>
    Object.fromEntries(
      fieldsOf(actionOf(positional[1])).map(({ name, kind }) => [
        kebab(name),
        kind === 'list' ? 'values' : kind === 'yes-no' ? kind : 'value',
      ]),
    ),
  async run(context) {
    const { desk, named, json, print } = context;
    const id = await findCaseId(desk, argument(context, 0, 'aduan'));
    const action = actionOf(context.positional[1]);
    const fields: Record<string, unknown> = {};
    for (const { name, kind } of fieldsOf(action)) {
      const option = kebab(name);
      const typed = named.get(option);
      const last = typed?.at(-1);
      if (typed === undefined || last === undefined) continue;
      fields[name] = kind === 'list' ? typed : kind === 'yes-no' ? yesNo(option, last) : last;
    }
    if (typeof fields.other === 'string') fields.other = await findCaseId(desk, fields.other);
    const command = commandSchema.safeParse({ name: action, fields });
    if (!command.success) {
      const issue = command.error.issues[0];
      const field = kebab(String(issue?.path[1] ?? ''));
      throw new Refused(
        `Kolom --${field} untuk ${action} ${issue?.message ?? 'belum benar'}. Lihat act --help.`,
      );
    }
    const result = await actOnCases(desk, [id], command.data);
    const refused = result.refused[0];
    if (refused) throw new Refused(refused.reason);
    print(json ? JSON.stringify({ id, action, done: true }) : `${commandLabel[action]}: tercatat.`);
  },
};

/** Every action with its fields. */
export function actHelp(): string {
  return commandNames
    .map((name) => {
      const fields = fieldsOf(name).map((field) => {
        const text = `--${kebab(field.name)} ${field.kind === 'yes-no' ? 'ya|tidak' : 'NILAI'}`;
        return field.required ? text : `[${text}]`;
      });
      return `  ${name.padEnd(20)} ${commandLabel[name]}${fields.length ? `\n${' '.repeat(23)}${fields.join(' ')}` : ''}`;
    })
    .join('\n');
}
