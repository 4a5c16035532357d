import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { answerRequest } from '../../server/exchange/answer.ts';
import { kinds } from '../integration/server/databases.ts';
import { type Kominfo, startKominfo } from '../integration/server/kominfo.ts';
import { give } from '../integration/sync/two-offices.ts';
import { openBrowserOffice } from './browser-office.ts';
import { expectNoSeriousFault } from './serious-faults.ts';

const present = '2026-11-24T10:00:00+07:00';

async function server(): Promise<Kominfo> {
  const [sqlite] = kinds;
  if (!sqlite) throw new Error('no SQLite');
  const kominfo = await startKominfo(sqlite);
  kominfo.clock.now = Date.parse(present);
  onTestFinished(() => kominfo.close());
  return kominfo;
}

it('an office is connected, exchanges, settles a difference, takes a publication over, and uses a USB stick', async () => {
  const kominfo = await server();
  const id = await kominfo.addOffice('Dinas Contoh');
  const given = await give(kominfo, 1, id, 'Dinas Contoh');
  await kominfo.record('reference', 'categories-published', { categories: ['Persampahan'] });
  const { page, origin, dataFolder, close } = await openBrowserOffice(['--contoh', '--now', present]);
  onTestFinished(close);

  await page.goto(`${origin}/#/sinkronisasi`);
  await page.getByRole('heading', { name: 'Kantor ini belum terhubung dengan Kominfo' }).waitFor();
  await page.getByLabel('Alamat server Kominfo').fill(kominfo.url);
  await page.getByLabel('Kode pendaftaran').fill('AAAAA-AAAAA');
  await page.getByRole('button', { name: 'Sambungkan' }).click();
  await page.getByText('Kode pendaftaran salah').waitFor();
  await expectNoSeriousFault(page);
  await page.getByLabel('Kode pendaftaran').fill(await kominfo.code(id));
  await page.getByRole('button', { name: 'Sambungkan' }).click();
  await page.getByRole('heading', { name: 'Keadaan' }).waitFor();
  await page.getByRole('link', { name: 'Terakhir bertukar data hari ini 10.00', exact: true }).waitFor();

  await page.goto(`${origin}/#/`);
  await page.getByRole('heading', { name: 'Baru dari Kominfo (1)' }).waitFor();
  await page.getByRole('link', { name: 'Jalan berlubang nomor 1', exact: true }).click();
  await page.getByText('Dinas Contoh (kantor ini)').waitFor();

  await kominfo.record(`case/${given}`, 'corrected', { title: 'Jalan desa berlubang', over: [] });
  await kominfo.record(`case/${given}`, 'corrected', { title: 'Jalan kabupaten berlubang', over: [] });
  await page.goto(`${origin}/#/sinkronisasi`);
  await page.getByRole('button', { name: 'Tukar sekarang' }).click();
  await page.getByRole('heading', { name: 'Perlu diputuskan (1)' }).waitFor();
  await expectNoSeriousFault(page);
  await page
    .locator('li', { hasText: /^Kominfo.*Jalan desa berlubang/s })
    .getByRole('button', { name: 'Pakai ini' })
    .click();
  await page.getByRole('heading', { name: 'Perlu diputuskan (1)' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /· 1 menunggu$/ }).waitFor();

  await page.getByText('Kategori baru: Persampahan').waitFor();
  await page.getByRole('button', { name: 'Terapkan: 1 kategori aduan' }).click();
  await page.getByText(/^Diterapkan 24 November 2026/).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tulis ke USB' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Permintaan \d+ Dinas Contoh\.penghubung$/);
  const request = await readFile(await download.path());
  const options = { via: 'berkas', program: '0.1.0', minimum: '0.1.0' } as const;
  const answer = await answerRequest(kominfo.desk, request, options);
  const file = join(dataFolder, '..', 'Jawaban.penghubung');
  await writeFile(file, answer.bytes);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Baca dari USB' }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByText(/^Jawaban nomor \d+ dibaca/).waitFor();
  await page.getByRole('link', { name: 'Terakhir bertukar data hari ini 10.00', exact: true }).waitFor();
  await page.evaluate(() => localStorage.setItem('mantine-color-scheme-value', 'dark'));
  await page.reload();
  await page.getByRole('heading', { name: 'Riwayat pertukaran' }).waitFor();
  await expectNoSeriousFault(page);
}, 120_000);
