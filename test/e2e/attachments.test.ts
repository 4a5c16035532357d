import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { openBrowserOffice } from './browser-office.ts';
import { expectNoSeriousFault } from './serious-faults.ts';

const present = '2026-11-24T10:00:00+07:00';

it('pictures of a case are seen small and large, and what is no picture is not shown as one', async () => {
  const { page, origin, close } = await openBrowserOffice(['--contoh', '--now', present]);
  onTestFinished(close);
  await page.goto(`${origin}/#/aduan/baru`);
  await page.getByRole('heading', { name: /Aduan baru/, level: 1 }).waitFor();
  const wide = {
    name: 'jalan rusak.jpg',
    mimeType: 'image/jpeg',
    buffer: await drawn(page, 1600, 400, 'jpeg'),
  };
  const tall = { name: 'parit.webp', mimeType: 'image/webp', buffer: await drawn(page, 300, 900, 'webp') };
  const whole = await drawn(page, 640, 480, 'png');
  const cut = { name: 'terpotong.png', mimeType: 'image/png', buffer: whole.subarray(0, 20) };
  const pdf = {
    name: 'surat warga.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 contoh'),
  };

  // Seen before the complaint is saved.
  await choose(page, [wide]);
  await expect.poll(() => page.locator('img[src^="blob:"]').count()).toBe(1);

  await page.goto(`${origin}/#/aduan`);
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByRole('heading', { name: /^Lampiran \(\d+\)$/ }).waitFor();
  await choose(page, [wide, tall, cut, pdf]);
  await page.getByText('4 lampiran ditambahkan').waitFor();
  const panel = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Lampiran (4)' }) });
  await panel.scrollIntoViewIfNeeded();
  await expect.poll(() => panel.getByRole('button', { name: /^Lihat/ }).count()).toBe(2);
  expect(
    await panel.getByRole('listitem').filter({ hasText: 'terpotong.png' }).getByRole('img').count(),
  ).toBe(0);
  await panel.getByTitle(/rusak/).waitFor();
  await expectNoSeriousFault(page);

  await panel.getByRole('button', { name: 'Lihat jalan rusak.jpg' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: 'Lampiran jalan rusak.jpg' }).waitFor();
  await dialog.getByText(/^1 dari 3/).waitFor();
  await expectNoSeriousFault(page);
  await page.keyboard.press('ArrowRight');
  const second = dialog.getByRole('img', { name: 'Lampiran parit.webp' });
  await expect.poll(() => second.evaluate(sizeShown)).toEqual([300, 900]);
  await page.keyboard.press('ArrowRight');
  await dialog.getByText(/Gambar ini rusak/).waitFor();
  await page.keyboard.press('ArrowLeft');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  expect(await readFile(await (await saving).path())).toEqual(tall.buffer);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}, 90_000);

const sizeShown = (image: Element) =>
  image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : null;

async function choose(
  page: Page,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Tambah lampiran' }).click();
  await (await chooser).setFiles([...files]);
}

/** A picture of that size, as a camera or scanner would write it. */
async function drawn(
  page: Page,
  width: number,
  height: number,
  kind: 'png' | 'jpeg' | 'webp',
): Promise<Buffer> {
  const text = await page.evaluate(
    ([across, down, type]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [across, down];
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('no canvas');
      const colours = drawing.createLinearGradient(0, 0, across, down);
      colours.addColorStop(0, 'teal');
      colours.addColorStop(1, 'gold');
      drawing.fillStyle = colours;
      drawing.fillRect(0, 0, across, down);
      return canvas.toDataURL(`image/${type}`);
    },
    [width, height, kind] as const,
  );
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}
