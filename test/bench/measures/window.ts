import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/lib/find-chromium.mjs';
import { addressOf, end } from '../child.ts';
import { type Figure, median, ms, type Size, skipped, timed, times } from '../figure.ts';
import { now } from '../reports.ts';

const goal = '≤ 1,2 × tanpa aduan';

/**
 * From starting the browser host until Hari Ini shows its numbers, with many cases and with none. Both folders
 * hold a founded office and are closed.
 */
export async function windowUsable(full: string, empty: string, { cases, repeats }: Size): Promise<Figure> {
  const what = `jendela siap dengan ${cases} aduan`;
  const built = join(import.meta.dirname, '..', 'main', 'browser.js');
  const page = join(import.meta.dirname, '..', 'renderer', 'index.html');
  if (!existsSync(built) || !existsSync(page))
    return skipped(what, goal, 'dist belum dibangun; jalankan `npm run build` lalu ulangi');
  const executablePath = findChromium();
  if (executablePath === undefined)
    return skipped(what, goal, 'tidak ada Chrome, Edge, atau Chromium di komputer ini');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const withCases: number[] = [];
    const without: number[] = [];
    for (let i = -1; i < repeats; i += 1) {
      const none = await timed(() => open(browser, built, empty));
      const many = await timed(() => open(browser, built, full));
      if (i < 0) continue;
      without.push(none);
      withCases.push(many);
    }
    const ratio = median(withCases) / median(without);
    return {
      what,
      goal,
      result: `${times(ratio)} (${ms(median(withCases))} / ${ms(median(without))})`,
      passed: ratio <= 1.2,
      reason:
        'Hari Ini menghitung semua bagiannya; basis data diperiksa utuh di utas lain sambil jendela terbuka',
    };
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, program: string, folder: string): Promise<void> {
  const clock = new Date(now).toISOString();
  const host = spawn(
    process.execPath,
    [program, '--data', folder, '--port', '0', '--no-open', '--now', clock],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const url = await addressOf(host);
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
    await page.getByRole('navigation', { name: 'Angka bulan ini' }).waitFor({ timeout: 30_000 });
    await context.close();
  } finally {
    await end(host);
  }
}
