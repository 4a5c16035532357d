import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from '../../shared/command/arguments.ts';
import { createChromiumPrinter } from '../printing/chromium-printer.ts';
import { isExpected } from '../workbench/expected.ts';
import { openWorkbench } from '../workbench/open-workbench.ts';
import { Refused } from '../workbench/refused.ts';
import { actHelp } from './commands/act.ts';
import { commands, usage } from './commands/index.ts';
import { type Command, common } from './context.ts';

async function run(typed: readonly string[]): Promise<void> {
  const [name, ...rest] = typed;
  const help = typed.includes('--help');
  if (name === 'act' && help) return print(actHelp());
  if (name === undefined || help) return print(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new Refused(
      name.startsWith('-')
        ? 'Sebutkan perintah dahulu, lalu pilihannya. Jalankan tanpa apa-apa untuk melihat daftarnya.'
        : `Perintah ${name} tidak dikenal. Jalankan tanpa perintah untuk melihat daftarnya.`,
    );
  const { positional, named } = readArguments(rest, { ...common, ...optionsOf(command, rest) });
  const extra = positional[command.places];
  if (extra !== undefined) throw new Refused(`"${extra}" berlebih untuk ${name}. Pakai: ${command.usage}`);
  const time = presentOf(named.get('now')?.[0]);
  const workbench = await openWorkbench({
    dataFolder: dataFolder(named.get('data')?.[0], command),
    now: time === null ? Date.now : () => time,
    printer: createChromiumPrinter(),
    version: version(),
  });
  try {
    const { desk } = workbench;
    await command.run({ workbench, desk, positional, named, json: named.has('json'), print });
  } finally {
    await workbench.close();
  }
}

/** A command whose options depend on its places is read twice: the places stand before the options. */
function optionsOf({ options }: Command, rest: readonly string[]) {
  if (typeof options !== 'function') return options;
  const first = rest.findIndex((each) => each.startsWith('--'));
  return options(first < 0 ? rest : rest.slice(0, first));
}

function dataFolder(given: string | undefined, { founds }: Command): string {
  if (!given) throw new Refused('Sebutkan folder data dengan --data FOLDER.');
  const folder = resolve(given);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Refused(`${given} adalah berkas, bukan folder data; sebutkan foldernya.`);
  if (!founds && !existsSync(join(folder, 'penghubung.db')))
    throw new Refused(
      `Folder data ${given} belum ada isinya; siapkan dengan init atau contoh, atau periksa namanya.`,
    );
  return folder;
}

function presentOf(fixed: string | undefined): number | null {
  if (fixed === undefined) return null;
  const time = Date.parse(fixed);
  if (Number.isNaN(time))
    throw new Refused(`--now ${fixed} bukan waktu ISO, misalnya 2026-11-24T08:00:00+07:00.`);
  return time;
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
} catch (error) {
  // One clear line; a fault of ours shows its stack, since the reader is the office's IT person.
  process.stderr.write(
    `${isExpected(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
