import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { v7 } from 'uuid';
import { readArguments } from '../../shared/command/arguments.ts';
import { UsageError } from '../../shared/command/usage-error.ts';
import { explainStorage } from '../../shared/data-folder/store-error.ts';
import { type OpenDesk, openDesk } from '../open-desk.ts';
import { commands, usage } from './commands/index.ts';
import { common } from './context.ts';
import { isExpected } from './expected.ts';

async function run(typed: readonly string[]): Promise<void> {
  const [name, ...rest] = typed;
  if (name === undefined || typed.includes('--help')) return print(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(`Perintah ${name} tidak dikenal. Jalankan tanpa perintah untuk melihat daftarnya.`);
  const { positional, named } = readArguments(rest, { ...common, ...command.options });
  const extra = positional[command.places];
  if (extra !== undefined) throw new UsageError(`"${extra}" berlebih untuk ${name}. Pakai: ${command.usage}`);
  const folder = resolve(named.get('data')?.[0] ?? 'kominfo-data');
  const databaseUrl = process.env.DATABASE_URL || undefined;
  const now = presentOf(named.get('now')?.[0]);
  let opened: OpenDesk | null = null;
  try {
    await command.run({
      positional,
      named,
      json: named.has('json'),
      folder,
      databaseUrl,
      program: version(),
      now,
      print,
      openDesk: async () => {
        opened = await openDesk({ folder, databaseUrl, now, newId: v7, random: randomBytes });
        return opened;
      },
    });
  } finally {
    await closed(opened);
  }
}

/** TypeScript does not see that the callback above may have set it. */
const closed = (desk: OpenDesk | null): Promise<void> => desk?.close() ?? Promise.resolve();

function presentOf(fixed: string | undefined): () => number {
  if (fixed === undefined) return Date.now;
  const time = Date.parse(fixed);
  if (Number.isNaN(time))
    throw new UsageError(`--now ${fixed} bukan waktu ISO, misalnya 2026-11-24T08:00:00+07:00.`);
  return () => time;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function version(): string {
  const manifest: { version?: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  return manifest.version ?? '0';
}

try {
  await run(process.argv.slice(2));
} catch (thrown) {
  // One clear line; a fault of ours shows its stack, since the reader runs the server.
  const error = explainStorage(thrown);
  process.stderr.write(
    `${isExpected(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
