import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';

let office: BrowserOffice;
let page: Page;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
  page = office.page;
});
afterAll(() => office.close());

const register = '0027/ADU/XI/2026';

/** Fills the dialog that the address asks for and saves it. */
async function wish(
  href: string,
  fields: readonly (readonly [label: string, value: string])[],
): Promise<void> {
  await page.goto(href);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const [label, value] of fields) await dialog.getByRole('textbox', { name: label }).fill(value);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

it('an extension is asked for, stands on the list for the head, is approved there and explains the days given', async () => {
  await page.goto(`${office.origin}/#/aduan`);
  await page.getByRole('heading', { name: 'Aduan', level: 1, exact: true }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(register);
  await page.getByRole('dialog').getByText(register).first().click();
  await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await wish(`${page.url()}?aksi=ask-extension`, [
    ['Diperpanjang sampai', '31 Desember 2026'],
    ['Alasan', 'Suku cadang belum tiba'],
  ]);
  await page.getByText('Perpanjangan menunggu keputusan pimpinan').waitFor();

  await page.getByRole('button', { name: /ganti petugas$/ }).click();
  await page.getByRole('menuitem', { name: /Kepala Dinas/ }).click();
  await page.getByRole('button', { name: /Kepala, ganti petugas$/ }).waitFor();
  await page.goto(`${office.origin}/#/`);
  await page.getByText('1 permohonan perpanjangan menunggu keputusan').waitFor();
  await page.getByRole('link', { name: 'Lihat dan cetak daftar' }).click();
  const request = page
    .getByRole('table', { name: 'Permohonan perpanjangan' })
    .getByRole('row', { name: register });
  await request.getByText('31 Desember 2026').waitFor();
  await request.getByRole('link').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Perpanjangan menunggu keputusan pimpinan').waitFor({ state: 'hidden' });
  await page.getByText('Perpanjangan: Suku cadang belum tiba').first().waitFor();
  expect(await page.getByText('tambahan', { exact: true }).count()).toBeGreaterThan(5);

  await page.goto(`${office.origin}/#/aduan/perhatian`);
  await page.getByRole('heading', { name: 'Perlu perhatian pimpinan', level: 1 }).waitFor();
  // What was on the page before may stand there until the fresh answer is in.
  await page.getByRole('table', { name: 'Permohonan perpanjangan' }).waitFor({ state: 'hidden' });
});
