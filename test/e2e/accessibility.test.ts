import { afterAll, beforeAll, describe, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { expectNoSeriousFault } from './serious-faults.ts';

let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
});
afterAll(() => office.close());

/** A page's place and its own heading, which says that it has loaded. */
const pages: readonly (readonly [place: string, heading: RegExp])[] = [
  ['/', /November 2026/],
  ['/aduan', /^Aduan$/],
  ['/aduan/baru', /Aduan baru/],
  ['/impor', /Impor dari LAPOR!/],
  ['/surat', /^Surat$/],
  ['/surat/agenda', /Agenda nomor/],
  ['/sop', /Pengelolaan Pengaduan/],
  ['/aduan/perhatian', /Perlu perhatian pimpinan/],
  ['/sop/kenyataan', /SOP vs kenyataan/],
  ['/grafik', /Grafik & Rekap/],
  ['/sinkronisasi', /Sinkronisasi/],
  ['/grafik?from=2017-01-01&to=2017-12-31', /Grafik & Rekap/],
  ['/aduan?unit=&clock=longgar', /^Aduan$/],
  ...[
    'kantor',
    'petugas',
    'daftar',
    'penomoran',
    'penanda-tangan',
    'kertas',
    'kata-surat',
    'kalender',
    'tenggat',
    'tampilan',
    'tentang',
  ].map((part) => [`/pengaturan?bagian=${part}`, /Pengaturan/] as const),
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(pages)('%s has no serious accessibility fault', async (place, heading) => {
    const { page, origin } = office;
    await page.evaluate((wanted) => localStorage.setItem('mantine-color-scheme-value', wanted), scheme);
    await page.goto(`${origin}/#${place}`);
    await page.reload();
    await page.getByRole('heading', { name: heading, level: 1 }).first().waitFor();
    await expectNoSeriousFault(office.page);
  });

  it('the dialog of a period with other hours has no serious accessibility fault', async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/pengaturan?bagian=kalender`);
    await page.reload();
    await page.getByRole('button', { name: 'Tambah periode' }).click();
    await page.getByRole('dialog').getByLabel('Nama periode').waitFor();
    await page.getByRole('button', { name: 'Simpan periode' }).click();
    await page.getByText('Pilih tanggal mulai dan tanggal akhir').waitFor();
    await expectNoSeriousFault(office.page);
  });

  it('the words of a paper, one of them wrong, have no serious accessibility fault', async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/pengaturan?bagian=kata-surat`);
    await page.reload();
    await page.getByRole('figure', { name: 'Halaman 1 dari 1' }).waitFor();
    await page.getByRole('textbox', { name: 'Pembuka' }).fill('{');
    await page.getByText('Baris 1, kolom 1:').waitFor();
    await expectNoSeriousFault(office.page);
  });

  it('a case has no serious accessibility fault', async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/aduan`);
    await page.reload();
    await page.getByRole('heading', { name: 'Aduan', level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('0025');
    await page.getByRole('dialog').getByText('0025/ADU/XI/2026').first().click();
    await page.getByRole('heading', { name: 'Langkah SOP' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expectNoSeriousFault(office.page);
    await page.getByRole('button', { name: 'Buat lembar disposisi' }).first().click();
    await page.getByRole('figure', { name: 'Halaman 1 dari 1' }).waitFor();
    await expectNoSeriousFault(office.page);
  });
});
