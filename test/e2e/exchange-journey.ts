import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoAccount } from '../../server/console/demo/demo.ts';
import { header, sheetXml, workbook } from '../integration/intake/xlsx.ts';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { act, issuePaper, setUpOffice, type Traveller } from './journey.ts';
import { type KominfoHost, openKominfo } from './kominfo-host.ts';

export const present = '2026-11-24T10:00:00+07:00';
export const broken = 'Lampu jalan padam di depan sekolah';
export const shared = 'Bantuan siswa belum sampai';

/** A LAPOR! export of two reports, both at one agency. */
export function laporFile(): Uint8Array {
  const line = (id: string, title: string) => [
    id,
    '23 Nov 2026',
    '09:00:00',
    'Warga Contoh',
    title,
    `${title}; sudah dua minggu.`,
    '-',
    'Terverifikasi',
    'Dinas Sosial',
    'Pengaduan tidak berkadar pengawasan',
  ];
  return workbook(
    sheetXml([
      [...header, 'Instansi Terdisposisi', 'Klasifikasi Laporan'],
      line('8200001', broken),
      line('8200002', shared),
    ]),
  );
}

/** A file that is on no disk, as its name would not be allowed there. */
export interface NamedBytes {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Puts a file where the page asks for one. */
export async function give(page: Page, button: string, file: string | NamedBytes): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await chooser).setFiles(file);
}

/** Keeps what a button saves. */
export async function saved(page: Page, button: string, path: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  await download.saveAs(path);
  return download.suggestedFilename();
}

/** An invented regency with eight offices and their data, as `kominfo demo` shows it; its officer signed in. */
export async function openDemo(): Promise<KominfoHost> {
  const kominfo = await openKominfo('demo', present);
  const { page } = kominfo;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Nama petugas').fill(demoAccount.name);
  await page.getByLabel('Kata sandi', { exact: true }).fill(demoAccount.password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: /^Ringkasan/, level: 1 }).waitFor();
  return kominfo;
}

/**
 * Lets a new computer take the place of the office's old one, on the console's page; answers with its one-time code.
 * `file`: where its enrolment file goes.
 */
export async function replaceComputer(
  { page, origin }: KominfoHost,
  name: string,
  file?: string,
): Promise<string> {
  await page.goto(`${origin}/#/kantor`);
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name, exact: true }) })
    .getByRole('button', { name: /^Kelola/ })
    .click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('button', { name: 'Cabut PC Penghubung' }).click();
  await dialog.getByRole('button', { name: 'Ya, cabut' }).click();
  await dialog.getByText(/^Dicabut/).waitFor();
  await dialog.getByRole('button', { name: 'Buat kode pendaftaran' }).click();
  const code = await dialog.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
  if (file !== undefined) await saved(page, 'Simpan berkas pendaftaran', file);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return code;
}

/** Imports the two reports and sends both to the office that LAPOR! names, one of them to another as well. */
export async function importAndDispose(
  { page, origin }: KominfoHost,
  file: string,
  also: string,
): Promise<void> {
  await page.goto(`${origin}/#/impor`);
  await give(page, 'Pilih berkas', file);
  await page.getByRole('button', { name: 'Impor 2 aduan' }).click();
  await page.getByRole('link', { name: 'Lanjut ke disposisi' }).click();
  // The others that wait are not looked at now.
  const all = page.getByRole('checkbox', { name: 'Pilih semua di halaman ini' });
  await all.check();
  await all.uncheck();
  for (const title of [broken, shared]) await page.getByRole('checkbox', { name: `Pilih ${title}` }).check();
  await page.getByRole('combobox', { name: `Kantor tujuan: ${shared}` }).click();
  await page.getByRole('option', { name: also }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Disposisi 2 aduan' }).click();
  await page.getByRole('dialog').getByLabel('Catatan untuk kantor').fill('Mohon dijawab pekan ini');
  await page.getByRole('dialog').getByRole('button', { name: 'Disposisi' }).click();
  await page.getByText('2 aduan didisposisi').waitFor();
}

/** A new office in the browser host, set up by its officer. */
export async function newOffice(name: string): Promise<BrowserOffice> {
  const office = await openBrowserOffice(['--now', present]);
  await setUpOffice(traveller(office), name);
  await office.page.goto(`${office.origin}/#/sinkronisasi`);
  await office.page.getByRole('heading', { name: 'Kantor ini belum terhubung dengan Kominfo' }).waitFor();
  return office;
}

export const traveller = ({ page }: BrowserOffice): Traveller => ({
  page,
  chooseFile: async (path, open) => {
    const chooser = page.waitForEvent('filechooser');
    await open();
    await (await chooser).setFiles(path);
  },
});

/** The office's page of the exchange, without what it said before. */
export async function openExchange({ page, origin }: BrowserOffice): Promise<void> {
  await page.goto(`${origin}/#/sinkronisasi`);
  await page.reload();
  await page.getByRole('heading', { name: 'Keadaan' }).waitFor();
}

/** "Tukar sekarang", to its good end. */
export async function exchangeNow(office: BrowserOffice): Promise<void> {
  await openExchange(office);
  await office.page.getByRole('button', { name: 'Tukar sekarang' }).click();
  await office.page.getByText(/^Pertukaran selesai:/).waitFor();
}

/** Opens a case that Kominfo sent from Hari Ini; it has a number of the office's own register. */
export async function openNew({ page, origin }: BrowserOffice, title: string): Promise<void> {
  await page.goto(`${origin}/#/`);
  await page.getByRole('heading', { name: /^Baru dari Kominfo/ }).waitFor();
  await page.getByRole('link', { name: title, exact: true }).click();
  await page
    .getByText(/\d{4}\/ADU\/XI\/2026/)
    .first()
    .waitFor();
}

/** From a case that just came to an approved answer, with a picture attached. */
export async function workOn(office: BrowserOffice, answer: string): Promise<void> {
  const { page } = office;
  const person = traveller(office);
  await act(person, 'Klasifikasikan', [
    ['Klasifikasi aduan', 'Pengaduan tidak berkadar pengawasan', 'choose'],
  ]);
  await act(person, 'Nyatakan lengkap');
  await issuePaper(person, 'Buat lembar disposisi');
  await act(person, 'Catat disposisi', [
    ['Bidang/unit tujuan', 'Sekretariat', 'suggest'],
    ['Catatan pimpinan', 'Cek di lapangan.'],
  ]);
  await act(person, 'Catat tindak lanjut', [['Yang sudah dilakukan', 'Sudah dicek di lapangan.']]);
  await act(person, 'Tulis konsep jawaban', [['Isi jawaban', answer]]);
  await act(person, 'Setujui jawaban');
  await give(page, 'Tambah lampiran', picture);
  await page.getByText('1 lampiran ditambahkan').waitFor();
}
const picture = join(import.meta.dirname, '../../docs/panduan/gambar/mulai.png');

/** Corrects the open case's title. */
export async function correctTitle({ page }: BrowserOffice, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Lainnya' }).click();
  await page.getByRole('menuitem', { name: 'Perbaiki data aduan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Judul').fill(title);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The answer in Kominfo's queue: copied, and marked as uploaded. */
export async function upload(
  { page, origin }: KominfoHost,
  trackingId: string,
  answer: string,
): Promise<void> {
  await page.goto(`${origin}/#/jawaban`);
  const answered = page.getByRole('region', { name: `Jawaban ${trackingId}` });
  await answered.getByText(answer).waitFor();
  const card = page.locator('section').filter({ has: answered }).last();
  await card.getByRole('button', { name: 'Salin jawaban' }).click();
  await card.getByRole('button', { name: 'Tersalin' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(answer);
  await page.getByRole('button', { name: `Tandai terunggah ${trackingId}` }).click();
  await answered.waitFor({ state: 'detached' });
}

/** The office's case is sent, because Kominfo put its answer on LAPOR!. */
export async function seeSent({ page, origin }: BrowserOffice, title: string): Promise<void> {
  await page.goto(`${origin}/#/aduan?status=terkirim`);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByText('Terkirim', { exact: true }).first().waitFor();
}
