import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChromiumPrinter } from '../printing/chromium-printer.ts';
import { isExpected } from '../workbench/expected.ts';
import { openWorkbench } from '../workbench/open-workbench.ts';
import { Refused } from '../workbench/refused.ts';
import { actHelp } from './act.ts';
import { commands } from './commands.ts';
import type { CommandContext } from './context.ts';

const usage = `Pakai: npm run -s penghubung -- PERINTAH --data FOLDER [--json] [--now ISO]
  init --office NAMA --unit-code KODE      siapkan kantor
  contoh                                   isi data contoh
  import BERKAS.xlsx [--dry-run] [--no-history]
  cases [--status S] [--overdue] [--text T]
  show ID|TRACKING|REGISTER
  act ID AKSI [--kolom nilai]              (act --help: daftar aksi dan kolomnya)
  paper JENIS ID --out BERKAS.pdf          JENIS: lembar-disposisi, tanda-terima, surat-jawaban
  recap --from YYYY-MM-DD --to YYYY-MM-DD
  check                                    rantai catatan, proyeksi, keutuhan berkas
  rebuild                                  bangun ulang proyeksi dari catatan`;

/** Everything after `--name` that is not another option is its value; `--name` alone is "true". */
function options(args: readonly string[]): { positional: string[]; named: Map<string, string[]> } {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, allowPositionals: true });
  const positional: string[] = [];
  const named = new Map<string, string[]>();
  const push = (name: string, value: string) => named.set(name, [...(named.get(name) ?? []), value]);
  const waiting: { name: string | null } = { name: null };
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (waiting.name) push(waiting.name, 'true');
      waiting.name = null;
      if (token.value !== undefined) push(token.name, token.value);
      else waiting.name = token.name;
    } else if (token.kind === 'positional') {
      if (waiting.name && !switches.has(waiting.name)) push(waiting.name, token.value);
      else {
        if (waiting.name) push(waiting.name, 'true');
        positional.push(token.value);
      }
      waiting.name = null;
    }
  }
  if (waiting.name) push(waiting.name, 'true');
  return { positional, named };
}
const switches: ReadonlySet<string> = new Set([
  'json',
  'dry-run',
  'no-history',
  'overdue',
  'help',
  'by-hand',
]);

async function run(args: readonly string[]): Promise<void> {
  const { positional, named } = options(args);
  const [name, ...rest] = positional;
  if (name === 'act' && named.has('help')) return print(actHelp());
  if (!name || named.has('help')) return print(usage);
  const command = commands[name];
  if (!command)
    throw new Refused(`Perintah ${name} tidak dikenal. Jalankan tanpa perintah untuk melihat daftarnya.`);
  const data = named.get('data')?.[0];
  if (!data || data === 'true') throw new Refused('Sebutkan folder data dengan --data FOLDER.');
  const fixed = named.get('now')?.[0];
  const time = fixed === undefined ? null : Date.parse(fixed);
  if (time !== null && Number.isNaN(time))
    throw new Refused(`--now ${fixed} bukan waktu ISO, misalnya 2026-11-24T08:00:00+07:00.`);
  const workbench = await openWorkbench({
    dataFolder: resolve(data),
    now: time === null ? Date.now : () => time,
    printer: createChromiumPrinter(),
    version: version(),
  });
  try {
    const context: CommandContext = {
      workbench,
      desk: workbench.desk,
      positional: rest,
      named,
      json: named.has('json'),
      print,
    };
    await command(context);
  } finally {
    await workbench.close();
  }
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
