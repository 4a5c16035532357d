import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type KominfoHost, openKominfo } from './kominfo-host.ts';

const example = resolve(import.meta.dirname, '../../main/workbench/examples/lapor-2017.xlsx');
let kominfo: KominfoHost;
beforeAll(async () => {
  kominfo = await openKominfo('serve', '2026-11-24T10:00:00+07:00');
}, 60_000);
afterAll(() => kominfo.close());

it('leads from the first account over import and disposition to a change, a withdrawal and a publication', async () => {
  const { page, origin } = kominfo;
  const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByText('Buat akun pertama').waitFor();
  await page.getByLabel('Nama petugas').fill('Rina Wulandari');
  await page.getByLabel('Kata sandi', { exact: true }).fill('sandi panjang sekali');
  await page.getByRole('button', { name: 'Buat akun dan masuk' }).click();
  await heading('Ringkasan Kabupaten Trenggalek');

  await page.getByRole('button', { name: 'Rina Wulandari, menu akun' }).click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await page.getByLabel('Nama petugas').fill('Rina Wulandari');
  await page.getByLabel('Kata sandi', { exact: true }).fill('salah');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.getByText('Nama atau kata sandi salah.').waitFor();
  await page.getByLabel('Kata sandi', { exact: true }).fill('sandi panjang sekali');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await heading('Ringkasan Kabupaten Trenggalek');

  await page.getByRole('link', { name: 'Kantor', exact: true }).click();
  await heading('Kantor');
  for (const name of ['Dinas Sosial', 'Dinas Pendidikan']) {
    await page.getByRole('button', { name: 'Tambah kantor' }).click();
    await page.getByLabel('Nama resmi').fill(name);
    await page.getByRole('button', { name: 'Tambah', exact: true }).click();
    await page.getByRole('dialog', { name }).waitFor();
    await page.getByRole('button', { name: 'Tutup dialog' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  await page.getByRole('link', { name: 'Impor LAPOR!' }).click();
  await heading('Impor dari LAPOR!');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await (await chooser).setFiles(example);
  await page.getByRole('switch').uncheck({ force: true });
  await page.getByRole('button', { name: 'Impor 171 aduan' }).click();
  await page.getByRole('link', { name: 'Lanjut ke disposisi' }).click();

  await heading('Masuk & disposisi');
  await page.getByText('171 aduan;').waitFor();
  await page.getByLabel('Cari judul, isi, atau Tracking ID').fill('bantuan');
  await page.getByText('171 aduan;').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Disposisi [1-9]\d* aduan$/ }).click();
  await page.getByRole('dialog').getByLabel('Catatan untuk kantor').fill('Mohon segera');
  await page.getByRole('dialog').getByRole('button', { name: 'Disposisi' }).click();
  await page.getByText(/^\d+ aduan didisposisi$/).waitFor();

  await page.goto(`${origin}/#/aduan?disposisi=sudah`);
  const cases = page.getByRole('table', { name: 'Aduan' });
  await cases.getByText('Dinas Sosial').first().waitFor();
  await cases.getByRole('link').first().click();
  await page.getByText('Mohon segera').first().waitFor();
  await page.getByRole('button', { name: 'Alihkan dari Dinas Sosial' }).click();
  await page.getByRole('combobox', { name: 'Ke kantor' }).or(page.getByLabel('Ke kantor')).first().click();
  await page.getByRole('option', { name: 'Dinas Pendidikan' }).click();
  await page.getByLabel('Alasan').fill('Menyangkut sekolah');
  await page.getByRole('button', { name: 'Alihkan', exact: true }).click();
  await page.getByText('Disposisi dialihkan').waitFor();
  await page.getByRole('button', { name: 'Tarik disposisi Dinas Pendidikan' }).click();
  await page.getByLabel('Alasan').fill('Ternyata uji coba');
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik disposisi' }).click();
  await page.getByText('Ternyata uji coba').first().waitFor();

  await page.getByRole('link', { name: 'Jawaban', exact: true }).click();
  await page.getByText('Tidak ada jawaban yang menunggu').waitFor();

  await page.goto(`${origin}/#/terbitan?bagian=kategori`);
  await page.getByRole('button', { name: 'Terbitkan kategori' }).click();
  await page.getByText('Kategori diterbitkan').waitFor();
  await page.getByRole('tab', { name: 'Terbitan & tanggapan' }).click();
  await page.getByText(/^Kategori: 21 kategori/).waitFor();

  await page.goto(`${origin}/#/grafik?from=2017-01-01&to=2017-12-31`);
  await page.getByRole('link', { name: /171\s*Diterima/ }).waitFor();
}, 120_000);

it('does not answer another site, nor somebody who did not sign in', async () => {
  const { origin } = kominfo;
  const post = (headers: Record<string, string>) =>
    fetch(`${origin}/rpc/offices/list`, { method: 'POST', body: '{}', headers });
  const json = { 'content-type': 'application/json' };
  expect((await post({ ...json, 'x-kominfo': '1', origin: 'https://lain.example' })).status).toBe(403);
  expect((await post({ ...json, origin })).status).toBe(403);
  expect((await post({ ...json, 'x-kominfo': '1', origin })).status).toBe(401);
  expect((await fetch(`${origin}/files/abc`)).status).toBe(401);
});
