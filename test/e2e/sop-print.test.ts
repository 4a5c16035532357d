import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesText } from '../integration/printing/pdf-text.ts';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';

let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
});
afterAll(() => office.close());

it('the SOP page gives the official form as a PDF', async () => {
  const { page, origin } = office;
  await page.goto(`${origin}/#/sop`);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan PDF' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^SOP .+ versi 1\.pdf$/);
  const texts = await pagesText(await readFile(await download.path()));
  expect(texts).toHaveLength(2);
  expect(texts[1]).toContain('Susun konsep jawaban');
  expect(await page.getByRole('button', { name: 'Cetak SOP' }).isEnabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Cetak buku SOP' }).isEnabled()).toBe(true);
});
