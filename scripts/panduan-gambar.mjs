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
const options = ['--now', '2026-11-24T10:00:00+07:00', '--no-open', '--port', '0'];

/**
 * The one-time address the host prints once it listens.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} host
 * @returns {Promise<string>}
 */
function addressOf(host) {
  return new Promise((found, failed) => {
    host.once('error', failed);
    host.once('exit', (code) => failed(new Error(`browser host ended with ${code}`)));
    let said = '';
    host.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const url = /http:\/\/\S+(?=\s)/.exec(said)?.[0];
      if (url !== undefined) found(url);
    });
  });
}

/**
 * Stops the host and waits until it let go of its folder.
 *
 * @param {import('node:child_process').ChildProcess} host
 */
async function stop(host) {
  if (host.exitCode !== null || host.signalCode !== null || host.pid === undefined) return;
  const ended = new Promise((done) => host.once('exit', done));
  host.kill();
  await ended;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function picture(page, name) {
  await page.screenshot({ path: join(target, `${name}.png`) });
}

/** @type {readonly (readonly [name: string, place: string, heading: RegExp])[]} */
const pages = [
  ['hari-ini', '/', /November 2026/],
  ['aduan', '/aduan', /^Aduan$/],
  ['aduan-baru', '/aduan/baru', /Aduan baru/],
  ['impor', '/impor', /Impor dari LAPOR!/],
  ['sop', '/sop', /Pengelolaan Pengaduan/],
  ['grafik', '/grafik?from=2017-01-01&to=2017-12-31', /Grafik & Rekap/],
  ['pengaturan', '/pengaturan', /Pengaturan/],
  ['sinkronisasi', '/sinkronisasi', /^Sinkronisasi$/],
];

/** @type {readonly (readonly [name: string, place: string, heading: RegExp])[]} */
const kominfoPages = [
  ['kominfo-ringkasan', '/', /^Ringkasan/],
  ['kominfo-disposisi', '/disposisi', /^Masuk & disposisi$/],
  ['kominfo-jawaban', '/jawaban', /^Antrean jawaban$/],
  ['kominfo-kantor', '/kantor', /^Kantor$/],
];

/**
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function takePictures(page, address) {
  const { origin } = new URL(address);
  await page.goto(address);
  for (const [name, place, heading] of pages) {
    await page.goto(`${origin}/#${place}`);
    await page.getByRole('heading', { name: heading, level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await picture(page, name);
  }
  await page.goto(`${origin}/#/pengaturan?bagian=kata-surat`);
  await page.getByRole('figure', { name: 'Halaman 1 dari 1' }).waitFor();
  await picture(page, 'kata-surat');
  await picturesOfCharts(page, origin);
  await page.goto(`${origin}/#/sop`);
  await page.getByRole('button', { name: 'Buat revisi' }).click();
  await page.getByRole('grid', { name: 'Langkah SOP' }).waitFor();
  await picture(page, 'sop-konsep');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('0025');
  await page.getByRole('dialog').getByText('0025/ADU/XI/2026').first().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
  await picture(page, 'kasus');
  await page.getByRole('button', { name: 'Buat lembar disposisi' }).click();
  await page.getByRole('figure', { name: 'Halaman 1' }).waitFor();
  await picture(page, 'surat-pratinjau');
  await page.getByRole('button', { name: 'Terbitkan & simpan PDF' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.goto(`${origin}/#/surat`);
  await page.getByRole('heading', { name: 'Surat', level: 1 }).waitFor();
  await page
    .getByRole('cell', { name: /Lembar disposisi/i })
    .first()
    .waitFor();
  await picture(page, 'surat');
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 */
async function picturesOfCharts(page, origin) {
  await page.goto(`${origin}/#/grafik?from=2017-01-01&to=2017-12-31`);
  const days = page.getByRole('heading', { name: 'Aduan per hari' });
  await days.evaluate((heading) => heading.closest('section')?.scrollIntoView({ block: 'start' }));
  await picture(page, 'grafik-hari');
  await page.getByRole('button', { name: 'Tampilkan tabel Kanal' }).click();
  const table = page.getByRole('region', { name: 'Tabel Kanal' });
  await table.evaluate((region) => region.scrollIntoView({ block: 'center' }));
  await picture(page, 'grafik-tabel');
}

/**
 * The first run of an empty office, and what an import shows before anything is written.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
async function takeFirstPictures(page, address) {
  await page.goto(address);
  await page.getByLabel('Nama kantor (OPD)').fill('Dinas Sosial');
  await page.getByLabel('Kode unit').fill('406.101');
  await picture(page, 'mulai');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByLabel(/^Nama/).fill('Rina Contoh');
  await page.getByLabel(/^Jabatan/).fill('Pejabat Penghubung');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: /Impor berkas/ }).click();
  await page.getByRole('heading', { name: 'Impor dari LAPOR!' }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await (await chooser).setFiles(join(root, 'main', 'workbench', 'examples', 'lapor-2017.xlsx'));
  await page.getByRole('button', { name: 'Impor 171 aduan' }).waitFor();
  await picture(page, 'impor-pratinjau');
}

/**
 * Starts a workbench with a data folder and a window of its own, and leaves nothing running whatever happens.
 *
 * @param {readonly string[]} extra
 * @param {(page: import('playwright-core').Page, address: string) => Promise<void>} work
 */
async function withWorkbench(extra, work) {
  await withWindow('browser.js', [...options, ...extra], work);
}

/**
 * @param {string} name of the built program
 * @param {readonly string[]} args
 * @param {(page: import('playwright-core').Page, address: string) => Promise<void>} work
 */
async function withWindow(name, args, work) {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-panduan-'));
  /** @type {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null> | undefined} */
  let host;
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  try {
    const program = join(root, 'dist', 'main', name);
    host = spawn(pinnedNode, [program, ...args, '--data', join(folder, 'data')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(host);
    browser = await chromium.launch({
      executablePath,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' });
    await work(page, address);
  } finally {
    await browser?.close();
    if (host !== undefined) await stop(host);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kominfo's console over its example regency. */
async function takeKominfoPictures() {
  await withWindow(
    'kominfo.js',
    ['demo', '--now', '2026-11-24T10:00:00+07:00', '--port', '0'],
    async (page, address) => {
      await page.goto(address);
      await page.getByLabel('Nama petugas').fill('Rina Wulandari');
      await page.getByLabel('Kata sandi', { exact: true }).fill('contoh kominfo 2026');
      await page.getByRole('button', { name: 'Masuk' }).click();
      await page.getByRole('heading', { name: /^Ringkasan/, level: 1 }).waitFor();
      for (const [name, place, heading] of kominfoPages) {
        await page.goto(new URL(`/#${place}`, address).href);
        await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await picture(page, name);
      }
    },
  );
}

mkdirSync(target, { recursive: true });
await withWorkbench([], takeFirstPictures);
await withWorkbench(['--contoh'], takePictures);
await takeKominfoPictures();
