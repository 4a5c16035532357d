import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { openCase } from './journey.ts';

let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
});
afterAll(() => office.close());

async function openWording(): Promise<void> {
  const { page, origin } = office;
  await page.goto(`${origin}/#/pengaturan?bagian=kata-surat`);
  await page.reload();
  await page.getByRole('figure', { name: 'Halaman 1 dari 1' }).waitFor();
}
const box = (name: string) => office.page.getByRole('textbox', { name, exact: true });
const preview = () => office.page.getByRole('region', { name: 'Pratinjau surat' });

it('a sentence is edited, refused with its place, mended, saved, and stands on the next letter', async () => {
  const { page } = office;
  await openWording();
  await box('Penutup').fill('Salam hormat dari ');
  await box('Penutup').press('End');
  const toolbar = page.getByRole('toolbar', { name: 'Sisipkan isian ke Penutup' });
  await toolbar.getByRole('button', { name: '{kantor}' }).click();
  await page.keyboard.type(', nomor {nomer_register}.');
  expect(await box('Penutup').inputValue()).toBe('Salam hormat dari {kantor}, nomor {nomer_register}.');
  const complaint = page.getByText('Baris 1, kolom 35: isian {nomer_register} tidak dikenal');
  await complaint.waitFor();

  // Saved from another paper: the screen goes to the sentence and marks the place.
  await page.getByLabel('Surat', { exact: true }).selectOption('berita-acara');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Ada isian yang belum benar').waitFor();
  await complaint.waitFor();
  await page.keyboard.type('(');
  expect(await box('Penutup').inputValue()).toBe('Salam hormat dari {kantor}, nomor (nomer_register}.');
  await page.getByText('Baris 1, kolom 50: kurung “}” tanpa pasangan').waitFor();
  await box('Penutup').fill('Salam hormat dari {kantor}, nomor {nomor_register}.');
  await page.getByText(/^Baris 1, kolom/).waitFor({ state: 'detached' });
  await preview()
    .getByText(/Salam hormat dari Dinas Sosial, nomor 0012/)
    .waitFor();

  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Kata-kata surat tersimpan').waitFor();
  await openCase({ page, chooseFile: async () => undefined }, '1501209');
  await page.getByRole('button', { name: 'Buat surat jawaban' }).first().click();
  const letter = page.getByRole('dialog').getByRole('figure', { name: 'Halaman 1 dari 1' });
  await letter.waitFor();
  expect(await letter.textContent()).toContain('Salam hormat dari Dinas Sosial, nomor ');
});

it('goes back to the usual words, and an undone saving brings the office’s own back', async () => {
  const { page } = office;
  await openWording();
  await page.getByLabel('Surat', { exact: true }).selectOption('nota-dinas');
  const usual = await box('Penutup').inputValue();
  await box('Penutup').fill('Terima kasih.');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Kata-kata surat tersimpan').waitFor();
  await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
  await page.getByRole('button', { name: 'Kembalikan ke bawaan: Penutup' }).click();
  expect(await box('Penutup').inputValue()).toBe(usual);
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Kata-kata surat tersimpan').last().waitFor();
  await page.getByRole('button', { name: 'Urungkan' }).last().click();
  await page.getByText('Perubahan diurungkan').waitFor();
  await expect.poll(() => box('Penutup').inputValue()).toBe('Terima kasih.');
  expect(await page.getByRole('button', { name: 'Simpan', exact: true }).isDisabled()).toBe(true);
});

it('the placeholders of a sentence are one stop of the Tab key, walked with the arrow keys', async () => {
  const { page } = office;
  await openWording();
  await box('Hal').focus();
  await box('Hal').press('End');
  await page.keyboard.type(' ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await box('Hal').inputValue()).toBe('Jawaban atas pengaduan: {judul} {nomor_register}');
  await page.keyboard.press('Control+z');
  expect(await box('Hal').inputValue()).toBe('Jawaban atas pengaduan: {judul} ');
  await page.keyboard.press('Control+y');
  await page.keyboard.type('!');
  expect(await box('Hal').inputValue()).toBe('Jawaban atas pengaduan: {judul} {nomor_register}!');
});
