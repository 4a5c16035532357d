/**
 * `npm run panduan`: makes the guide's pictures anew from the built workbench with example data at a fixed time.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getChromium, NO_CHROMIUM } from './lib/get-chromium.mjs';
import { ensureReady } from './lib/ready.mjs';
import { fail, pinnedNode, root } from './lib/run.mjs';

ensureReady();
const executablePath = getChromium();
if (executablePath === undefined) fail(NO_CHROMIUM);
const { chromium } = await import('playwright-core');
const target = join(root, 'docs', 'panduan', 'gambar');
const folder = mkdtempSync(join(tmpdir(), 'penghubung-panduan-'));
const options = ['--contoh', '--now', '2026-11-24T10:00:00+07:00', '--no-open', '--port', '0'];
const program = join(root, 'dist', 'main', 'browser.js');
const host = spawn(pinnedNode, [program, '--data', join(folder, 'data'), ...options], {
  stdio: ['ignore', 'pipe', 'inherit'],
});

/** @type {string} */
const address = await new Promise((found, failed) => {
  host.once('exit', (code) => failed(new Error(`browser host ended with ${code}`)));
  let said = '';
  host.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    said += chunk.toString();
    const url = /http:\/\/\S+(?=\s)/.exec(said)?.[0];
    if (url !== undefined) found(url);
  });
});
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  mkdirSync(target, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(address);
  const origin = new URL(address).origin;
  const picture = (/** @type {string} */ name) => page.screenshot({ path: join(target, `${name}.png`) });
  const pages = [
    ['hari-ini', '/', /November 2026/],
    ['aduan', '/aduan', /^Aduan$/],
    ['aduan-baru', '/aduan/baru', /Aduan baru/],
    ['impor', '/impor', /Impor dari LAPOR!/],
    ['sop', '/sop', /Pengelolaan Pengaduan/],
    ['grafik', '/grafik?from=2017-01-01&to=2017-12-31', /Grafik & Rekap/],
    ['pengaturan', '/pengaturan', /Pengaturan/],
  ];
  for (const [name, place, heading] of pages) {
    await page.goto(`${origin}/#${place}`);
    await page.getByRole('heading', { name: heading, level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await picture(String(name));
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('0025');
  await page.getByRole('dialog').getByText('0025/ADU/XI/2026').first().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
  await picture('kasus');
  await page.getByRole('button', { name: 'Buat lembar disposisi' }).click();
  await page.getByRole('figure', { name: 'Halaman 1' }).waitFor();
  await picture('surat-pratinjau');
} finally {
  await browser.close();
  host.kill();
  rmSync(folder, { recursive: true, force: true });
}
