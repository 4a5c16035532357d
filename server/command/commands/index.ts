import type { Command } from '../context.ts';
import { backup, restore } from './backup.ts';
import { bundle } from './bundle.ts';
import { check } from './check.ts';
import { code } from './code.ts';
import { office } from './office.ts';
import { revoke } from './revoke.ts';
import { serve } from './serve.ts';
import { staff } from './staff.ts';
import { status } from './status.ts';

/** Every command by its name on the command line, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  serve,
  office,
  code,
  revoke,
  staff,
  bundle,
  status,
  check,
  backup,
  restore,
};

export const usage = `Pakai: npm run -s kominfo -- PERINTAH [--data FOLDER] [--json] [--now ISO]
Data di FOLDER (bila tidak disebut: ./kominfo-data), SQLite; DATABASE_URL=postgres://... memakai PostgreSQL.
${Object.values(commands)
  .map((command) => `  ${command.usage}`)
  .join('\n')}`;
