import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Failpoint } from '../../../server/failpoints.ts';
import { program } from '../../e2e/browser-office.ts';
import type { TestDatabase } from './databases.ts';

const environment = ({ url }: Pick<TestDatabase, 'url'>) => ({
  ...process.env,
  DATABASE_URL: url ?? '',
  PENGHUBUNG_FAILPOINT: '',
});

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command of the built program. */
export function kominfo(
  database: Pick<TestDatabase, 'url' | 'folder'>,
  args: readonly string[],
  input = '',
  failpoint: Failpoint | '' = '',
): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program('kominfo.js'), ...args, '--data', database.folder],
      { env: { ...environment(database), PENGHUBUNG_FAILPOINT: failpoint } },
      (error, out, said) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, error: said }),
    );
    child.stdin?.end(input);
  });
}

/** A running server of its own process. */
export interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  /** Resolves with the signal or the exit code. */
  readonly ended: Promise<string>;
  stop(): Promise<string>;
}

/** A command whose files may grow to so many kB only, as on a full disk. */
export const limited = (kilobytes: number | undefined, command: readonly string[]): readonly string[] =>
  kilobytes === undefined ? command : ['bash', '-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', ...command];

/** Starts `serve`, to be killed at a failpoint where one is named; `limit`: the largest file it may write, in kB. */
export async function serve(
  database: Pick<TestDatabase, 'url' | 'folder'>,
  failpoint: Failpoint | '' = '',
  limit?: number,
): Promise<Running> {
  const command = [
    process.execPath,
    program('kominfo.js'),
    'serve',
    '--port',
    '0',
    '--data',
    database.folder,
  ];
  const [file = '', ...args] = limited(limit, command);
  const child = spawn(file, args, {
    env: { ...environment(database), PENGHUBUNG_FAILPOINT: failpoint },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => String(signal ?? code));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
  });
  return {
    url: line.replace('Kominfo: ', '').replace(/\/$/, ''),
    child,
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
