import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { act } from './journey.ts';

let office: BrowserOffice;
let page: Page;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
  page = office.page;
  page.setDefaultTimeout(20_000);
});
afterAll(() => office.close());

async function open(place: string, heading: string | RegExp): Promise<void> {
  await page.goto(`${office.origin}/#${place}`);
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

async function openCase(register: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill(register);
  await page.getByRole('dialog').getByText(register).first().click();
  await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Waits for the list of cases and says how many it holds, and what narrows it. */
async function listShown(): Promise<{ total: string; chips: string[] }> {
  await page.getByRole('heading', { name: 'Aduan', level: 1, exact: true }).waitFor();
  const total = await page.getByText(/^\d+ aduan$/).textContent();
  const chips = await page
    .getByRole('group', { name: 'Saringan yang berlaku' })
    .locator('label, span')
    .allTextContents();
  return {
    total: total ?? '',
    chips: [...new Set(chips.map((chip) => chip.trim()).filter((chip) => chip !== ''))],
  };
}

describe('what a chart or a section counts', () => {
  it('opens from the table of Unit, also where cases have none', async () => {
    await open('/grafik?from=2026-01-01&to=2026-12-31', 'Grafik & Rekap');
    await page.getByRole('button', { name: 'Tampilkan tabel Unit' }).click();
    const row = page.getByRole('row', { name: /Belum didisposisi/ });
    const count = await row.getByRole('cell').nth(1).textContent();
    await row.getByRole('link').click();
    const shown = await listShown();
    expect(shown.total).toBe(`${count} aduan`);
    expect(shown.chips).toContain('Unit: belum didisposisi');
  });

  it('opens from a bar', async () => {
    await open('/grafik?from=2026-01-01&to=2026-12-31', 'Grafik & Rekap');
    const chart = page.getByRole('img', { name: /^Grafik Kategori terbanyak/ });
    await chart.locator('.recharts-bar-rectangle').first().click();
    const shown = await listShown();
    const largest = /^(\d+) aduan$/.exec(shown.total)?.[1];
    await page.goBack();
    await page.getByRole('button', { name: 'Tampilkan tabel Kategori terbanyak' }).click();
    const rows = page.getByRole('region', { name: 'Tabel Kategori terbanyak' }).getByRole('row');
    expect(await rows.nth(1).getByRole('cell').nth(1).textContent()).toBe(largest);
  });

  it('opens from a day of the calendar', async () => {
    await open('/grafik?from=2026-01-01&to=2026-12-31', 'Grafik & Rekap');
    const day = page.locator('[data-tanggal="2026-11-23"]');
    expect(await day.locator('text').textContent()).toBe('3');
    await day.click();
    expect(await listShown()).toMatchObject({
      total: '3 aduan',
      chips: expect.arrayContaining(['Diterima 23 November 2026']),
    });
  });

  it('opens from a step that missed its standard, and from the page of the SOP', async () => {
    await open('/sop', 'Pengelolaan Pengaduan Masyarakat melalui LAPOR!');
    await page.getByRole('link', { name: 'SOP vs kenyataan' }).click();
    await page.getByRole('heading', { name: 'SOP vs kenyataan', level: 1 }).waitFor();
    const late = page.getByRole('row', { name: /Cetak dan ajukan/ }).getByRole('link', { name: / lewat$/ });
    const total = /\d+/.exec((await late.first().textContent()) ?? '')?.[0];
    await late.first().click();
    expect(await listShown()).toMatchObject({
      total: `${total} aduan`,
      chips: expect.arrayContaining(['Langkah sheet (SOP versi 1), lewat mutu baku']),
    });
  });

  it('opens from Hari Ini, which shows more than the late ones on an office screen', async () => {
    await open('/', /November 2026/);
    const next = await page.getByRole('heading', { name: /^Jatuh tempo hari ini/ }).boundingBox();
    expect(next?.y).toBeLessThan(768);
    const all = page.getByRole('link', { name: /^Lihat semua \d+ aduan: Terlambat$/ });
    const total = /\d+/.exec((await all.textContent()) ?? '')?.[0];
    await all.click();
    expect((await listShown()).total).toBe(`${total} aduan`);
  });
});

describe('a change of the working calendar', () => {
  it('shows the cases it moves before it is saved, and moves none when it is given up', async () => {
    await open('/pengaturan?bagian=kalender', 'Pengaturan');
    await page.getByRole('textbox', { name: 'Tambah libur daerah' }).fill('26 November 2026');
    await page.getByRole('textbox', { name: 'Nama', exact: true }).fill('Hari jadi kabupaten');
    await page.getByRole('button', { name: 'Tambah', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /^\d+ aduan bergeser$/ });
    await dialog.getByRole('row').nth(1).waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Hapus Hari jadi kabupaten' }).count()).toBe(0);
  });
});

describe('Ramadan in the working calendar', () => {
  it('is added with a check of its dates, and taken away again', async () => {
    await open('/pengaturan?bagian=kalender', 'Pengaturan');
    await page.getByRole('button', { name: 'Tambah periode' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nama periode').fill('Ramadan 2028');
    const date = async (label: string, value: string) => {
      await dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
      await dialog.getByLabel('Nama periode').click();
    };
    await date('Mulai', '28 Januari 2028');
    await date('Sampai dengan', '3 Januari 2028');
    await dialog.getByText('Tanggal akhir harus sama atau sesudah tanggal mulai.').waitFor();
    await date('Sampai dengan', '25 Februari 2028');
    await dialog.getByLabel('Pulang Senin').fill('14.30');
    await dialog.getByText(/^Akibatnya: 21 hari kerja dengan 32 jam seminggu\./).waitFor();
    await dialog.getByRole('button', { name: 'Simpan periode' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const row = page.getByRole('row', { name: /Ramadan 2028/ });
    await row.getByText('28 Januari 2028 sampai 25 Februari 2028').waitFor();
    await row.getByText('Senin 08.00–14.30').waitFor();
    await page.getByRole('button', { name: 'Hapus Ramadan 2028' }).click();
    await row.waitFor({ state: 'hidden' });
  });

  it('is left alone when its dialog is closed with Esc', async () => {
    await open('/pengaturan?bagian=kalender', 'Pengaturan');
    await page.getByRole('button', { name: 'Ubah Ramadan 2027 (perkiraan)' }).click();
    await page.getByRole('dialog').getByLabel('Nama periode').fill('Salah');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.getByRole('row', { name: /Salah/ }).count()).toBe(0);
  });
});

it('marks the day the head wrote by hand on the case, in red once it has passed', async () => {
  await open('/aduan', 'Aduan');
  await openCase('0027/ADU/XI/2026');
  await act({ page, chooseFile: () => Promise.resolve() }, 'Catat disposisi', [
    ['Bidang/unit tujuan', 'Sekretariat', 'suggest'],
    ['Diminta selesai sebelum', '23 November 2026'],
  ]);
  const mark = page.getByText('Diminta pimpinan: 23 November 2026 (terlambat 1 hari kerja)');
  await mark.first().waitFor();
  expect(await mark.count()).toBe(2);
  expect(await mark.first().getAttribute('data-tone')).toBe('late');
});

describe('the keyboard', () => {
  it('walks the list of cases and opens one', async () => {
    await open('/aduan', 'Aduan');
    const grid = page.getByRole('grid', { name: 'Daftar aduan' });
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
    await page.getByText('0028/ADU/XI/2026').first().waitFor();
  });

  it('opens the command palette and leaves it', async () => {
    await open('/', /November 2026/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});
