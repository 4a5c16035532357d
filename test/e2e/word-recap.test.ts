import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { expectNoSeriousFault } from './serious-faults.ts';

const recap = resolve(import.meta.dirname, '../fixtures/rekap-word-2017.docx');
let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
});
afterAll(() => office.close());

async function toImport(): Promise<void> {
  const { page, origin } = office;
  await page.goto(`${origin}/#/impor`);
  await page.reload();
  await page.getByRole('heading', { name: 'Rekap Word' }).waitFor();
}

it('a Word recap becomes notes and suggestions; the officer closes a case on one, and takes the import back', async () => {
  const { page } = office;
  await toImport();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih rekap Word' }).click();
  await (await choosing).setFiles(recap);
  await page.getByText('129 baris dibaca, 120 cocok').waitFor();
  await page.getByText('judul "BULAN FEBUARI": dibaca Februari 2017').waitFor();
  await page.getByText('Tidak ditemukan (9)').click();
  await page.getByRole('cell', { name: '1499044' }).waitFor();
  await page.getByRole('button', { name: 'Impor 120 catatan' }).click();
  await page.getByRole('heading', { name: 'Impor rekap selesai: 120 catatan' }).waitFor();
  await page.getByRole('heading', { name: 'Tidak ditemukan' }).waitFor();
  await expectNoSeriousFault(page);
  await page
    .getByRole('list', { name: 'Saran yang menunggu keputusan' })
    .getByRole('listitem')
    .filter({ hasText: 'Penerangan jalan Karangan padam' })
    .getByRole('link')
    .click();

  await page.getByText('Saran dari rekap Word Juni 2017: aduan sudah selesai').waitFor();
  await page.getByRole('button', { name: 'Setujui: tutup aduan' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Catatan').inputValue()).toBe(
    'Menurut rekap Word Juni 2017. Stakeholder: Dinas Perhubungan; Tanggapan: Akan kami cek ke lapangan.; Keterangan: SELESAI',
  );
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Saran dari rekap Word').waitFor({ state: 'hidden' });

  await toImport();
  await page.getByRole('button', { name: 'Batalkan impor rekap-word-2017.docx' }).click();
  await dialog.getByText('120 catatan dan saran statusnya ditarik').waitFor();
  await dialog.getByRole('button', { name: 'Batalkan impor' }).click();
  await page.getByText('Catatan rekap pada 120 aduan ditarik.').waitFor();
  await page.getByText('1 di antaranya sudah dikerjakan sesudah impor; pekerjaan itu tetap').waitFor();
});

it('a file that is none is refused with what to do, and the office’s own recap is saved as Word', async () => {
  const { page } = office;
  await toImport();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih rekap Word' }).click();
  await (await choosing).setFiles({
    name: 'rekap.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('bukan dokumen'),
  });
  await page.getByRole('alert').getByText('rekap.docx bukan DOCX').waitFor();
  await page.getByLabel('Buat rekap Word tahun').selectOption('2017');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan sebagai Word' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('REKAP_SP4N_LAPOR_TAHUN_2017.docx');
  expect(Object.keys(unzipSync(await readFile(await download.path())))).toContain('word/document.xml');
});
