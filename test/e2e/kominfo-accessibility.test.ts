import { afterAll, beforeAll, describe, it } from 'vitest';
import { demoAccount } from '../../server/console/demo/demo.ts';
import { type KominfoHost, openKominfo } from './kominfo-host.ts';
import { expectNoSeriousFault } from './serious-faults.ts';

let kominfo: KominfoHost;
beforeAll(async () => {
  kominfo = await openKominfo('demo', '2026-11-24T10:00:00+07:00');
  const { page } = kominfo;
  await page.getByLabel('Nama petugas').waitFor();
  await expectNoSeriousFault(kominfo.page);
  await page.getByLabel('Nama petugas').fill(demoAccount.name);
  await page.getByLabel('Kata sandi', { exact: true }).fill(demoAccount.password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('heading', { name: /Ringkasan/, level: 1 }).waitFor();
}, 120_000);
afterAll(() => kominfo.close());

const pages: readonly (readonly [place: string, loaded: string])[] = [
  ['/', 'Kantor, yang paling tepat waktu di atas'],
  ['/disposisi', '11 aduan'],
  ['/impor', 'Pilih berkas'],
  ['/aduan', 'Tracking ID'],
  ['/jawaban', 'Menunggu diunggah'],
  ['/kantor', 'Inspektorat'],
  ['/terbitan', 'minta komentar'],
  ['/terbitan?bagian=sop', 'Pilih berkas'],
  ['/terbitan?bagian=kalender', 'Terbitkan kalender'],
  ['/terbitan?bagian=tenggat', 'Terbitkan batas waktu'],
  ['/terbitan?bagian=kategori', 'Terbitkan kategori'],
  ['/grafik', 'Aduan per bulan'],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(pages)('%s has no serious accessibility fault', async (place, loaded) => {
    await open(place, scheme);
    await kominfo.page.getByText(loaded).first().waitFor();
    await expectNoSeriousFault(kominfo.page);
  });

  it('a case and the dialog of an office have none', async () => {
    const { page } = kominfo;
    await open('/aduan', scheme);
    await page.getByRole('table', { name: 'Aduan' }).getByRole('link').nth(30).click();
    await page.getByRole('heading', { name: 'Penanganan' }).waitFor();
    await expectNoSeriousFault(kominfo.page);
    await open('/kantor', scheme);
    await page.getByRole('button', { name: 'Kelola Dinas Sosial' }).click();
    await page.getByRole('button', { name: 'Buat kode pendaftaran' }).click();
    await page.getByText('sekali pakai. Kode ini').waitFor();
    await expectNoSeriousFault(kominfo.page);
  });

  it('a refused file of an office has none', async () => {
    const { page } = kominfo;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open('/kantor', scheme);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Baca berkas USB kantor' }).click();
    await (await chooser).setFiles(import.meta.filename);
    await page.getByText('Ini bukan berkas permintaan kantor').waitFor();
    await expectNoSeriousFault(kominfo.page);
  });
});

async function open(place: string, scheme: string): Promise<void> {
  const { page, origin } = kominfo;
  await page.evaluate((wanted) => localStorage.setItem('mantine-color-scheme-value', wanted), scheme);
  await page.goto(`${origin}/#${place}`);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
