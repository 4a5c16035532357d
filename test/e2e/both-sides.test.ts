import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { BrowserOffice } from './browser-office.ts';
import * as journey from './exchange-journey.ts';
import { openGate } from './gate.ts';
import type { KominfoHost } from './kominfo-host.ts';

const { broken, shared } = journey;
const answer = 'Lampu sudah diganti petugas pada 24 November.';
const fromSchools = 'Bantuan dibagikan lewat sekolah pada 1 Desember.';

async function kominfoWithReports(folder: string): Promise<{ kominfo: KominfoHost; lapor: string }> {
  const kominfo = await journey.openDemo();
  onTestFinished(() => kominfo.close());
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
    const code = await journey.replaceComputer(kominfo, name);
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
  await journey.workOn(schools, fromSchools);
  await journey.exchangeNow(social);
  await journey.exchangeNow(schools);

  await journey.upload(kominfo, '8200001', answer);
  await journey.upload(kominfo, '8200002', fromSchools);
  await kominfo.page.goto(`${kominfo.origin}/#/aduan`);
  await kominfo.page.getByRole('link', { name: broken }).click();
  await kominfo.page.getByRole('button', { name: 'Lihat mulai.png' }).waitFor();

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
  await journey.seeSent(schools, 'Bantuan siswa SD belum cair');
}, 240_000);

it('two offices without a network exchange by USB files only; Kominfo reads and answers them in its console', async () => {
  const folder = await newFolder();
  const { kominfo, lapor } = await kominfoWithReports(folder);
  const gate = await openGate(kominfo.origin);
  onTestFinished(() => gate.shut());
  const [social, schools] = await Promise.all([newOffice('Dinas Sosial'), newOffice('Dinas Pendidikan')]);
  const offices = [
    [social, 'Dinas Sosial'],
    [schools, 'Dinas Pendidikan'],
  ] as const;
  for (const [{ page }, name] of offices) {
    // The first handshake goes over the network: the office learns the server's key there, and the server its own.
    const invitation = join(folder, `pendaftaran ${name}.json`);
    await journey.replaceComputer({ ...kominfo, origin: gate.url }, name, invitation);
    await journey.give(page, 'Pakai berkas pendaftaran', invitation);
    await page.getByRole('heading', { name: 'Keadaan' }).waitFor();
  }
  await gate.shut();
  await journey.importAndDispose(kominfo, lapor, 'Dinas Pendidikan');
  for (const [{ page }] of offices) {
    await page.getByRole('button', { name: 'Tukar sekarang' }).click();
    await page.getByText(/^Pertukaran terakhir gagal/).waitFor();
  }

  let turn = 0;
  const exchangeByUsb = async (office: BrowserOffice, name: string): Promise<string> => {
    turn += 1;
    const [out, back] = [join(folder, `keluar-${turn}.penghubung`), join(folder, `masuk-${turn}.penghubung`)];
    await journey.openExchange(office);
    expect(await journey.saved(office.page, 'Tulis ke USB', out)).toMatch(
      new RegExp(`^Permintaan \\d+ ${name}\\.penghubung$`),
    );
    await kominfo.page.goto(`${kominfo.origin}/#/kantor`);
    await journey.give(kominfo.page, 'Baca berkas USB kantor', out);
    await kominfo.page
      .getByRole('dialog', { name: new RegExp(`^Berkas nomor \\d+ dari ${name}$`) })
      .waitFor();
    expect(await journey.saved(kominfo.page, 'Simpan berkas jawaban', back)).toMatch(
      new RegExp(`^Jawaban \\d+ ${name}\\.penghubung$`),
    );
    await journey.give(office.page, 'Baca dari USB', back);
    await office.page.getByText(/^Jawaban nomor \d+ dibaca/).waitFor();
    return back;
  };
  const work = [
    { office: social, name: 'Dinas Sosial', title: broken, trackingId: '8200001', said: answer },
    { office: schools, name: 'Dinas Pendidikan', title: shared, trackingId: '8200002', said: fromSchools },
  ];
  for (const { office, name, title, said } of work) {
    await exchangeByUsb(office, name);
    await journey.openNew(office, title);
    await journey.workOn(office, said);
    await exchangeByUsb(office, name);
  }
  for (const { trackingId, said } of work) await journey.upload(kominfo, trackingId, said);
  for (const { office, name, title } of work) {
    const wrong = await exchangeByUsb(office, name);
    await kominfo.page.goto(`${kominfo.origin}/#/kantor`);
    await journey.give(kominfo.page, 'Baca berkas USB kantor', wrong);
    await kominfo.page.getByRole('dialog', { name: 'Berkas tidak diterima' }).waitFor();
    await kominfo.page.keyboard.press('Escape');
    await journey.seeSent(office, title);
  }
}, 240_000);
