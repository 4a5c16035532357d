import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import type { Launch, WindowDriver } from './driver.ts';
import { asRoot } from './launch-electron.ts';
import type { Answers, Report } from './stand-in/control.ts';

function start(root: string, { dataFolder, args = [] }: Launch, electron?: string): ChildProcess {
  const register = pathToFileURL(join(root, 'test', 'electron', 'stand-in', 'register.ts')).href;
  const own =
    electron === undefined
      ? ['--import', register, join(root, 'dist', 'main', 'electron.js')]
      : [...asRoot, root];
  return spawn(electron ?? process.execPath, [...own, '--data', dataFolder, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}

async function next<T extends Report['type']>(
  child: ChildProcess,
  type: T,
): Promise<Extract<Report, { type: T }>> {
  return await new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`ended with ${code} before ${type}`));
    child.once('exit', ended);
    child.on('message', function listener(report: Extract<Report, { type: T }>) {
      if (report.type !== type) return;
      child.off('message', listener);
      child.off('exit', ended);
      resolve(report);
    });
  });
}

async function workbenchPage(endpoint: string): Promise<{ page: Page; disconnect: () => Promise<void> }> {
  const browser = await chromium.connectOverCDP(endpoint);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((candidate) => candidate.url().startsWith('https://penghubung.app.test/'));
  if (page === undefined) throw new Error(`no workbench among ${pages.length} pages`);
  return { page, disconnect: () => browser.close() };
}

/** The workbench on the stand-in for Electron. */
export async function launchStandIn(root: string, launch: Launch): Promise<WindowDriver> {
  const child = start(root, launch);
  const stderr = collect(child);
  let focused = 0;
  child.on('message', (report: Report) => {
    if (report.type === 'focus') focused += 1;
  });
  const { page, disconnect } = await next(child, 'window')
    .then(({ endpoint }) => workbenchPage(endpoint))
    .catch((error: unknown) => {
      child.kill();
      throw new Error(stderr(), { cause: error });
    });

  async function answer(change: Partial<Answers>): Promise<void> {
    const taken = next(child, 'answers-taken');
    child.send(change);
    await taken;
  }
  return {
    on: 'stand-in',
    page,
    chooseFiles: (openFiles) => answer({ openFiles }),
    chooseSavePath: (savePath) => answer({ savePath }),
    openedAgain: async () => focused,
    async close() {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      await page.close();
      await disconnect();
      await ended;
      if (child.exitCode !== 0) throw new Error(`ended with ${child.exitCode}: ${stderr()}`);
    },
  };
}

/** Runs the program to its end. */
export async function runStandIn(root: string, launch: Launch, electron: string | undefined) {
  const child = start(root, launch, electron);
  const stderr = collect(child);
  await once(child, 'exit');
  return { code: child.exitCode, stderr: stderr() };
}
