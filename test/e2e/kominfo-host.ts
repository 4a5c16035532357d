import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumForPrinting } from '../../shared/printing/find-chromium.ts';
import { program } from './browser-office.ts';

/** Kominfo's server of a test's own: built program, real Chromium, a new data folder. */
export interface KominfoHost {
  readonly page: Page;
  readonly origin: string;
  close(): Promise<void>;
}

export async function openKominfo(command: 'serve' | 'demo', now: string): Promise<KominfoHost> {
  const folder = await mkdtemp(join(tmpdir(), 'kominfo-'));
  const args = [program('kominfo.js'), command, '--data', join(folder, 'data'), '--port', '0', '--now', now];
  const { DATABASE_URL: _, ...env } = process.env;
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env });
  const origin = await addressOf(host);
  const browser = await chromium.launch({
    executablePath: chromiumForPrinting(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(origin);
  return {
    page,
    origin: origin.replace(/\/$/, ''),
    close: async () => {
      await browser.close();
      const ended = new Promise((done) => host.once('exit', done));
      host.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    host.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Kominfo: (http:\/\/\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    host.once('exit', (code) => failed(new Error(`kominfo ended with ${code}`)));
  });
}
