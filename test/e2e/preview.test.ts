import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { openCase } from './journey.ts';

let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
});
afterAll(() => office.close());

it('a letter that grows is shown as the pages it will have, with their text', async () => {
  const { page } = office;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await openCase({ page, chooseFile: async () => undefined }, '1501209');
  await page.getByRole('button', { name: 'Buat surat jawaban' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('figure', { name: 'Halaman 1 dari 1' }).waitFor();
  await dialog.getByLabel('Jawaban dan tindak lanjut').fill('Petugas memeriksa lokasi.\n'.repeat(30));
  await dialog.getByRole('figure', { name: 'Halaman 2 dari 2' }).waitFor();
  const [first, second] = await dialog.getByRole('figure').all();
  expect(await first?.textContent()).toContain('Petugas memeriksa lokasi.');
  expect(await second?.textContent()).toContain('Demikian jawaban ini kami sampaikan');
  const drawn = await second?.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return [];
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return [...new Set(data)];
  });
  // White paper and black letters.
  expect(drawn).toEqual(expect.arrayContaining([0, 255]));
  await dialog.getByLabel('Ukuran kertas').selectOption('A4');
  await expect
    .poll(() =>
      dialog
        .locator('canvas')
        .first()
        .evaluate((canvas) => canvas.clientHeight / canvas.clientWidth),
    )
    .toBeCloseTo(297 / 210, 2);
});
