import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/find-chromium.mjs';

const SUFFIX = '.app.test';

/** `app://penghubung/x` as the address Chromium is given. */
export function toHttps(url: string): string {
  return url.replace(/^app:\/\/([^/]+)/, `https://$1${SUFFIX}`);
}

/** The address that main code is told. */
export function toApp(url: string): string {
  return url.replace(/^(blob:)?https:\/\/([^/]+)\.app\.test(?=\/|$)/, '$1app://$2');
}

const folder = mkdtempSync(join(tmpdir(), 'penghubung-stand-in-'));

async function launch(): Promise<BrowserContext> {
  const executablePath = findChromium();
  return await chromium.launchPersistentContext(folder, {
    ...(executablePath !== undefined && { executablePath }),
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1366, height: 768 },
    args: ['--remote-debugging-port=0'],
  });
}

let running: Promise<BrowserContext> | undefined;

/** The one browser of this program, started when first asked for. */
export function browser(): Promise<BrowserContext> {
  running ??= launch();
  return running;
}

/** Where a test can reach the browser over the DevTools protocol. */
export function devTools(): string {
  const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  rmSync(folder, { recursive: true, force: true });
}
