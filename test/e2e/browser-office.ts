import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumForPrinting } from '../../shared/printing/find-chromium.ts';

/** An office of its own in the browser host: built program, real Chromium, a data folder for one test file. */
export interface BrowserOffice {
  readonly page: Page;
  readonly origin: string;
  readonly dataFolder: string;
  /** Runs a maintenance command after the host was stopped. */
  stopHost(): Promise<void>;
  close(): Promise<void>;
}

export async function openBrowserOffice(args: readonly string[]): Promise<BrowserOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'penghubung-peramban-'));
  const dataFolder = join(folder, 'data');
  const host = spawn(
    process.execPath,
    [program('browser.js'), '--data', dataFolder, '--port', '0', '--no-open', ...args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await addressOf(host);
  const browser: Browser = await chromium.launch({
    executablePath: chromiumForPrinting(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  const stopHost = () => ended(host);
  return {
    page,
    origin: new URL(url).origin,
    dataFolder,
    stopHost,
    close: async () => {
      await browser.close();
      await stopHost();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function program(name: string): string {
  return resolve(import.meta.dirname, '../../dist/main', name);
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    host.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) found(address);
    });
    host.once('exit', (code) => failed(new Error(`browser host ended with ${code}`)));
  });
}

function ended(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    host.once('exit', () => done());
    host.kill('SIGTERM');
  });
}
