import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the browser host listens unless told otherwise; when it is taken, any free port is used. */
export const USUAL_PORT = 47_110;

export interface HostArguments {
  readonly dataFolder: string;
  /** `undefined`: the usual port, or any free one. 0: any free one. */
  readonly port: number | undefined;
  readonly open: boolean;
  /** Fill an empty data folder with the invented example office. */
  readonly examples: boolean;
  /** Milliseconds since 1970 at which `--now` makes the clock stand still. */
  readonly fixedNow: number | undefined;
}

/** The message is an Indonesian sentence for the person who started the program. */
export class ArgumentsError extends Error {
  override readonly name = 'ArgumentsError';
}

/** Where this system keeps a person's application data. */
export function usualDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Penghubung');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Penghubung');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Penghubung');
}

function instantOf(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const fixed = Date.parse(iso);
  if (Number.isNaN(fixed)) {
    throw new ArgumentsError(`--now ${iso}: bukan waktu ISO, misalnya 2026-03-02T08:00:00+07:00.`);
  }
  return fixed;
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ArgumentsError(`--port ${text}: harus angka 0 sampai 65535.`);
  return port;
}

const OPTIONS = {
  data: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  contoh: { type: 'boolean', default: false },
  now: { type: 'string' },
  browser: { type: 'boolean', default: false },
} as const;

/** The arguments without the switches that are Electron's or Chromium's own (`--no-sandbox`, `--inspect=0`). */
export function knownArguments(argv: readonly string[]): string[] {
  return argv.filter(
    (word) => !word.startsWith('-') || Object.hasOwn(OPTIONS, word.replace(/^--|=.*$/g, '')),
  );
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new ArgumentsError(
      'Pilihan tidak dikenal. Yang ada: --data FOLDER --port N --no-open --contoh --browser --now WAKTU.',
      { cause: error },
    );
  }
}

/** Reads the command line; throws ArgumentsError. `--browser` is accepted and means nothing here. */
export function readArguments(argv: readonly string[]): HostArguments {
  const values = parse(argv);
  if (values.data === '') throw new ArgumentsError('--data: nama folder kosong.');
  return {
    dataFolder: resolve(values.data ?? usualDataFolder()),
    port: portOf(values.port),
    open: !values['no-open'],
    examples: values.contoh,
    fixedNow: instantOf(values.now),
  };
}
