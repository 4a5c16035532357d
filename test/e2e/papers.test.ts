import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesText } from '../integration/printing/pdf-text.ts';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { issuePaper, openCase } from './journey.ts';
import { pictureOfPdf } from './picture-of-pdf.ts';

/** A report of the example that is still open. */
const TRACKED = '1501209';
let office: BrowserOffice;
let page: Page;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
  page = office.page;
});
afterAll(() => office.close());

async function open(place: string, heading: string): Promise<void> {
  await page.goto(`${office.origin}/#${place}`);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

/** The file that a button saves. */
async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download');
  await press();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The text of the PDF that a button hands to the browser's print dialog; headless Chromium has none for a PDF. */
async function printed(press: () => Promise<void>): Promise<string> {
  const given = new Promise<Buffer>((found, failed) => {
    const read = async (route: Route) => {
      found(await (await route.fetch()).body());
      await route.fulfill({ contentType: 'text/html', body: '' });
    };
    page.route('**/files/*', (route) => read(route).catch(failed), { times: 1 }).catch(failed);
  });
  await press();
  return (await pagesText(await given)).join(' ').replace(/\s+/g, ' ');
}

/** Issues minutes of a case, which take a number; answers with that and the PDF. */
async function issueMinutes(): Promise<{ number: string; bytes: Buffer }> {
  await open('/aduan', 'Aduan');
  await openCase({ page, chooseFile: () => Promise.resolve() }, TRACKED);
  const { bytes } = await saved(() =>
    issuePaper({ page, chooseFile: () => Promise.resolve() }, 'Buat berita acara'),
  );
  const cancel = page.getByRole('button', { name: /^Batalkan Berita acara / }).first();
  const name = (await cancel.getAttribute('aria-label')) ?? '';
  return { number: name.replace('Batalkan Berita acara ', ''), bytes };
}

const more = async (item: string) => {
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

it('a cancelled letter keeps its number in the agenda, marked, and cannot be printed again', async () => {
  const { number } = await issueMinutes();
  await open('/surat', 'Surat');
  const cancel = page.getByRole('button', { name: `Batalkan Berita acara ${number}` });
  await cancel.click();
  const dialog = page.getByRole('dialog');
  const really = dialog.getByRole('button', { name: 'Batalkan surat' });
  expect(await really.isEnabled()).toBe(false);
  await dialog.getByLabel('Alasan pembatalan').fill('Salah alamat tujuan');
  await really.click();
  await page.getByText(`Surat ${number} dibatalkan`).waitFor();
  await dialog.waitFor({ state: 'hidden' });
  await cancel.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Agenda nomor' }).click();
  const row = page.getByRole('row').filter({ hasText: number });
  expect(await row.locator('s').textContent()).toBe(number);
  await row.getByText('Salah alamat tujuan').waitFor();
  await page.getByText(/\d+ nomor, 1 dibatalkan/).waitFor();
});

it('a picture of a printed paper is filed with its case by the code on it', async () => {
  await open('/surat', 'Surat');
  const { bytes } = await saved(() =>
    page
      .getByRole('button', { name: /^Simpan PDF/ })
      .first()
      .click(),
  );
  const picture = await pictureOfPdf(page.context(), bytes);
  await open('/surat', 'Surat');
  await page.getByRole('button', { name: 'Pindaian' }).click();
  const dialog = page.getByRole('dialog');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Pilih pindaian' }).click();
  await (await choosing).setFiles({ name: 'pindaian.png', mimeType: 'image/png', buffer: picture });
  await dialog.getByText('Pindaian diarsipkan').waitFor();
  await dialog.getByRole('link', { name: /\/ADU\// }).click();
  await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
  await page
    .getByText(/pindai/i)
    .first()
    .waitFor();
});

it('recap and register of a period are printed and saved as the files they say they are', async () => {
  await open('/grafik?from=2017-01-01&to=2017-12-31', 'Grafik & Rekap');
  const recap = await printed(() => page.getByRole('button', { name: 'Cetak rekap' }).click());
  expect(recap).toContain('REKAPITULASI PENGADUAN MASYARAKAT');
  expect(recap).toContain('Masuk 171 ');
  expect(await printed(() => more('Cetak buku register'))).toContain('BUKU REGISTER');
  const workbook = await saved(() => more('Simpan rekap dan register (XLSX)'));
  expect(workbook.name).toMatch(/\.xlsx$/);
  expect(Object.keys(unzipSync(workbook.bytes))).toContain('xl/workbook.xml');
  for (const item of ['Simpan rekap (PDF)', 'Simpan buku register (PDF)']) {
    const { name, bytes } = await saved(() => more(item));
    expect(name).toMatch(/\.pdf$/);
    expect((await pagesText(bytes)).join(' ')).toContain('2017');
  }
});

it('work is handed over with a berita acara of what is open, and only to somebody else', async () => {
  await open('/pengaturan?bagian=petugas', 'Pengaturan');
  await page.getByRole('button', { name: 'Serah terima' }).click();
  const dialog = page.getByRole('dialog');
  const give = dialog.getByLabel('Yang menyerahkan');
  const take = dialog.getByLabel('Yang menerima');
  const receiver = await take.inputValue();
  await take.selectOption(await give.inputValue());
  await dialog.getByText('Pilih orang lain').waitFor();
  const print = dialog.getByRole('button', { name: 'Cetak berita acara' });
  expect(await print.isEnabled()).toBe(false);
  await take.selectOption(receiver);
  const text = await printed(() => print.click());
  expect(text).toContain('BERITA ACARA SERAH TERIMA');
  expect(text).toMatch(/Aduan yang belum selesai: \d+/);
  await page.getByText('Berita acara serah terima dibuat').waitFor();
});
