import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const program = join(import.meta.dirname, '..', '..', '..', 'dist', 'main', 'browser.js');
const running: ChildProcess[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penghubung-'));
});
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** The first line of stdout, or how it ended without one. */
  readonly line: Promise<string>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [program, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const line = new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) resolve(out);
    });
  });
  line.catch(() => undefined);
  return { child, stdout: () => out, stderr: () => err, line };
}

async function ended({ child }: Started): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

it('prints one line, lets its bearer in, refuses a second on the same data, and ends when told', async () => {
  const first = start('--data', folder, '--port', '0');
  const url = /^Penghubung: (http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+)\n$/.exec(await first.line)?.[1] ?? '';
  const entered = await fetch(url, { redirect: 'manual' });
  expect(entered.status).toBe(303);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(url);
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const state = await fetch(`${origin}/rpc/state`, { method: 'POST', headers, body: '{}' });
  expect(await state.json()).toMatchObject({ json: { office: null, dataFolder: folder } });

  const second = start('--data', folder, '--port', '0');
  expect(await ended(second)).toBe(1);
  expect(second.stderr().trim().split('\n')).toHaveLength(1);

  first.child.kill('SIGTERM');
  expect(await ended(first)).toBe(process.platform === 'win32' ? null : 0);
  expect(first.stdout().split('\n')).toHaveLength(2);
  expect(first.stderr()).toBe('');
});

it.each([
  ['--port', 'abc'],
  ['--now', 'besok'],
  ['--tidak-ada', 'x'],
])('says in one line what is wrong with %s %s', async (option, value) => {
  const started = start('--data', folder, option, value);
  expect(await ended(started)).toBe(1);
  expect(started.stdout()).toBe('');
  expect(started.stderr().trim().split('\n')).toHaveLength(1);
});
