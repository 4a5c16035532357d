import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { BrowserOffice } from './browser-office.ts';
import * as journey from './exchange-journey.ts';
import { openGate } from './gate.ts';
import { type KominfoHost, openKominfo } from './kominfo-host.ts';

const { broken, shared } = journey;
const answer = 'Lampu sudah diganti petugas pada 24 November.';

async function kominfoWithReports(folder: string): Promise<{ kominfo: KominfoHost; lapor: string }> {
  const kominfo = await openKominfo('serve', journey.present);
  onTestFinished(() => kominfo.close());
  await kominfo.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await journey.firstAccount(kominfo);
  const lapor = join(folder, 'lapor.xlsx');
  await writeFile(lapor, journey.laporFile());
  return { kominfo, lapor };
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dua-kantor-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function newOffice(name: string): Promise<BrowserOffice> {
  const office = await journey.newOffice(name);
  onTestFinished(() => office.close());
  return office;
}

it('two offices and Kominfo over the network: import, disposition, work, answer, uploaded; a difference settled', async () => {
  const { kominfo, lapor } = await kominfoWithReports(await newFolder());
  const [social, schools] = await Promise.all([newOffice('Dinas Sosial'), newOffice('Dinas Pendidikan')]);
  for (const [office, name] of [
    [social, 'Dinas Sosial'],
    [schools, 'Dinas Pendidikan'],
  ] as const) {
    const code = await journey.addOffice(kominfo, name);
    await office.page.getByLabel('Alamat server Kominfo').fill(kominfo.origin);
    await office.page.getByLabel('Kode pendaftaran').fill(code);
    await office.page.getByRole('button', { name: 'Sambungkan' }).click();
    await office.page.getByRole('heading', { name: 'Keadaan' }).waitFor();
  }
  await journey.importAndDispose(kominfo, lapor, 'Dinas Pendidikan');
  await journey.exchangeNow(social);
  await journey.exchangeNow(schools);

  await journey.openNew(social, broken);
  await journey.workOn(social, answer);
  await journey.openNew(social, shared);
  await social.page.getByText('Dinas Pendidikan', { exact: true }).waitFor();
  await journey.correctTitle(social, 'Bantuan siswa belum diterima');
  await journey.openNew(schools, shared);
  await journey.correctTitle(schools, 'Bantuan siswa SD belum cair');
  await journey.exchangeNow(social);
  await journey.exchangeNow(schools);

  await journey.upload(kominfo, '8200001', answer);
  await kominfo.page.goto(`${kominfo.origin}/#/aduan`);
  await kominfo.page.getByRole('link', { name: broken }).click();
  await kominfo.page.getByText('mulai.png').waitFor();

  await journey.exchangeNow(social);
  await journey.seeSent(social, broken);
  await journey.openExchange(social);
  await social.page.getByRole('heading', { name: 'Perlu diputuskan (1)' }).waitFor();
  await social.page
    .getByRole('listitem')
    .filter({ hasText: 'Bantuan siswa SD belum cair' })
    .last()
    .getByRole('button', { name: /^Pakai ini/ })
    .click();
  await social.page.getByRole('heading', { name: 'Perlu diputuskan (1)' }).waitFor({ state: 'detached' });
  await journey.exchangeNow(social);
  await journey.exchangeNow(schools);
  await schools.page.getByRole('heading', { name: /^Perlu diputuskan/ }).waitFor({ state: 'detached' });
  for (const { page, origin } of [social, schools, kominfo]) {
    await page.goto(`${origin}/#/aduan`);
    await page.reload();
    await page.getByRole('link', { name: 'Bantuan siswa SD belum cair' }).first().waitFor();
  }
}, 240_000);

it('an office without a network exchanges by USB files only; Kominfo reads and answers them in its console', async () => {
  const folder = await newFolder();
  const { kominfo, lapor } = await kominfoWithReports(folder);
  const gate = await openGate(kominfo.origin);
  onTestFinished(() => gate.shut());
  const office = await newOffice('Dinas Sosial');
  const { page } = office;
  // The first handshake goes over the network: the office learns the server's key there, and the server its own.
  const invitation = join(folder, 'pendaftaran.json');
  await journey.addOffice({ ...kominfo, origin: gate.url }, 'Dinas Sosial', invitation);
  await journey.give(page, 'Pakai berkas pendaftaran', invitation);
  await page.getByRole('heading', { name: 'Keadaan' }).waitFor();
  await gate.shut();
  await journey.addOffice(kominfo, 'Dinas Pendidikan');
  await journey.importAndDispose(kominfo, lapor, 'Dinas Pendidikan');
  await page.getByRole('button', { name: 'Tukar sekarang' }).click();
  await page.getByText(/^Pertukaran terakhir gagal/).waitFor();

  let turn = 0;
  const exchangeByUsb = async () => {
    turn += 1;
    const [out, back] = [join(folder, `keluar-${turn}.penghubung`), join(folder, `masuk-${turn}.penghubung`)];
    await journey.openExchange(office);
    expect(await journey.saved(page, 'Tulis ke USB', out)).toMatch(
      /^Permintaan \d+ Dinas Sosial\.penghubung$/,
    );
    await kominfo.page.goto(`${kominfo.origin}/#/kantor`);
    await journey.give(kominfo.page, 'Baca berkas USB kantor', out);
    await kominfo.page.getByRole('dialog', { name: /^Berkas nomor \d+ dari Dinas Sosial$/ }).waitFor();
    expect(await journey.saved(kominfo.page, 'Simpan berkas jawaban', back)).toMatch(
      /^Jawaban \d+ Dinas Sosial\.penghubung$/,
    );
    await journey.give(page, 'Baca dari USB', back);
    await page.getByText(/^Jawaban nomor \d+ dibaca/).waitFor();
  };
  await exchangeByUsb();
  await journey.openNew(office, broken);
  await journey.workOn(office, answer);
  await exchangeByUsb();
  await journey.upload(kominfo, '8200001', answer);
  await kominfo.page.goto(`${kominfo.origin}/#/kantor`);
  await journey.give(kominfo.page, 'Baca berkas USB kantor', join(folder, 'masuk-1.penghubung'));
  await kominfo.page.getByRole('dialog', { name: 'Berkas tidak diterima' }).waitFor();
  await kominfo.page.keyboard.press('Escape');
  await exchangeByUsb();
  await journey.seeSent(office, broken);
}, 240_000);
