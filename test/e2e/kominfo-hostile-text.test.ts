import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { present } from './exchange-journey.ts';
import {
  chooseReports,
  chooseSop,
  endless,
  fillHostileRegency,
  harmDone,
  literally,
} from './hostile-regency.ts';
import { type KominfoHost, openKominfo } from './kominfo-host.ts';

let kominfo: KominfoHost;
const alerts: string[] = [];

beforeAll(async () => {
  kominfo = await openKominfo('serve', present);
  kominfo.page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    return dialog.dismiss();
  });
  await fillHostileRegency(kominfo);
}, 120_000);
afterAll(() => kominfo.close());
afterEach(async () => {
  await expectNoHarm();
  expect(alerts).toEqual([]);
});

const expectNoHarm = async () => expect.soft(await harmDone(kominfo.page)).toEqual([]);

async function open(place: string): Promise<void> {
  await kominfo.page.goto(`${kominfo.origin}/#${place}`);
  await kominfo.page.reload();
}
const shown = (text: RegExp | string, within: string = 'main') =>
  kominfo.page.locator(within).getByText(text).filter({ visible: true }).first().waitFor();
const press = (name: string | RegExp) => kominfo.page.getByRole('button', { name }).first().click();

it.each([
  '/',
  '/disposisi',
  '/impor',
  '/aduan',
  '/jawaban',
  '/kantor',
  '/terbitan',
  '/terbitan?bagian=kalender',
])('%s shows hostile text as text, in its place', async (place) => {
  await open(place);
  await shown(literally);
});

it.each([
  ['/terbitan?bagian=kategori', 'Kategori, satu baris satu kategori'],
  ['/terbitan?bagian=tenggat', 'Dasar hukum: Telaah dan teruskan'],
])('%s has it in a field, to be changed', async (place, field) => {
  await open(place);
  expect(await kominfo.page.getByLabel(field).inputValue()).toMatch(literally);
});

it('shows the endless words of a report that an office gave back', async () => {
  await open('/aduan?disposisi=kembali');
  await kominfo.page.getByRole('link', { name: endless }).click();
  await kominfo.page.getByRole('heading', { name: endless, level: 1 }).waitFor();
  await shown(/^Dikembalikan/);
  await shown(literally);
});

it('shows a case that an office corrected, worked on and answered, and the dialogs to move it', async () => {
  await open('/aduan');
  await kominfo.page.getByRole('link', { name: literally }).first().click();
  await shown('Lampiran (1)');
  await kominfo.page.getByText('Laporan asli sebelum diperbaiki').click();
  for (const button of [/^Alihkan dari/, /^Tarik disposisi/, /^Tambah kantor/]) {
    await press(button);
    await kominfo.page.getByRole('dialog').waitFor();
    await expectNoHarm();
    await kominfo.page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
    await kominfo.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

it('shows what a file of LAPOR! holds and why a row is refused, before it is imported', async () => {
  await chooseReports(kominfo);
  await kominfo.page.getByText('Sama (3)').click();
  await kominfo.page
    .getByRole('region', { name: 'Isi berkas baris demi baris' })
    .getByText(literally)
    .first()
    .waitFor();
  await expectNoHarm();
  await kominfo.page.getByText('Ditolak (1)').click();
  await kominfo.page
    .getByRole('region', { name: 'Baris yang ditolak' })
    .getByText(/<script>/)
    .first()
    .waitFor();
});

it('shows the steps of an SOP before it is published', async () => {
  await chooseSop(kominfo);
  await kominfo.page.getByRole('table', { name: 'Langkah SOP' }).getByText(literally).first().waitFor();
});

it('manages offices with such names and computers', async () => {
  await open('/kantor');
  for (const office of [/^Kelola Dinas/, /^Kelola Pengaduan/]) {
    await press(office);
    await kominfo.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Hapus nama Balai/ })
      .waitFor();
    await expectNoHarm();
    await kominfo.page.keyboard.press('Escape');
    await kominfo.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

it('offers such offices for a report, and finds the report by such words', async () => {
  await open('/disposisi');
  await kominfo.page.getByRole('combobox', { name: /^Kantor tujuan/ }).click();
  await kominfo.page.getByRole('option', { name: literally }).click();
  await expectNoHarm();
  await kominfo.page.getByRole('option', { name: endless }).click();
  await kominfo.page.keyboard.press('Escape');
  await press(/^Cari aduan atau halaman/);
  await kominfo.page.getByPlaceholder('Cari aduan atau halaman').fill("'); drop table");
  await shown(literally, '[role="dialog"]');
});

it('counts such reports in the recap', async () => {
  await open('/grafik');
  await kominfo.page.getByRole('link', { name: /3\s*Diterima/ }).waitFor();
});

it('keeps an answer as it was written among those that were put on LAPOR!', async () => {
  await open('/jawaban');
  await press('Tandai terunggah 8300001');
  await kominfo.page.getByText('Terunggah 30 hari terakhir').click();
  await kominfo.page.getByRole('region', { name: 'Jawaban 8300001' }).getByText(literally).first().waitFor();
});

it('says why a publication was withdrawn, in endless words', async () => {
  await open('/terbitan');
  await press(/^Tarik terbitan/);
  await kominfo.page.getByLabel('Alasan menarik').fill(endless);
  await kominfo.page.getByRole('button', { name: 'Tarik terbitan', exact: true }).click();
  await shown(`Ditarik: ${endless}`);
});
