import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesText } from '../integration/printing/pdf-text.ts';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';

let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
  // Headless Chromium's page crashes at the second print of a PDF; there is no printer here in any case.
  await office.page.addInitScript(() => {
    window.print = () => undefined;
  });
});
afterAll(() => office.close());

async function tick(count: number): Promise<void> {
  const { page, origin } = office;
  await page.goto(`${origin}/#/aduan`);
  await page.reload();
  const boxes = page.getByRole('checkbox', { name: /^Pilih \d/ });
  await boxes.first().waitFor();
  for (let row = 0; row < count; row += 1) await boxes.nth(row).check();
}

it('the ticked cases get one paper each, printed as one job; asked again, the same papers are printed', async () => {
  const { page } = office;
  await tick(3);
  await page.getByRole('button', { name: 'Cetak surat' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Jenis surat').selectOption({ label: 'Tanda terima pengaduan' });
  await dialog.getByRole('button', { name: 'Terbitkan & cetak 3 surat' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('3 surat tercatat dicetak').waitFor();
  // The frame that printed has not kept the keyboard.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Cetak surat' }).click();
  await dialog.getByLabel('Jenis surat').selectOption({ label: 'Tanda terima pengaduan' });
  await dialog.getByText('3 surat sudah terbit').waitFor();
  await dialog.getByRole('button', { name: 'Cetak 3 surat' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Surat', exact: true }).click();
  await expect.poll(() => page.getByText(/^dicetak 2 kali/).count()).toBe(3);
});

it('stopped halfway, what was issued can be saved as one PDF', async () => {
  const { page } = office;
  await tick(12);
  await page.getByRole('button', { name: 'Cetak surat' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('12 surat baru').waitFor();
  await dialog.getByRole('button', { name: 'Terbitkan & cetak 12 surat' }).click();
  await dialog.getByRole('button', { name: 'Hentikan' }).click();
  await dialog.getByText('Dihentikan', { exact: true }).waitFor();
  const ready = Number(/(\d+) surat siap dicetak/.exec((await dialog.textContent()) ?? '')?.[1]);
  expect(ready).toBeGreaterThan(0);
  expect(ready).toBeLessThan(12);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan satu PDF' }).click();
  const pdf = await readFile(await (await saving).path());
  expect((await pagesText(pdf)).filter((text) => text.includes('LEMBAR DISPOSISI'))).toHaveLength(ready);
});
