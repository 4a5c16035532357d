import type { Page } from 'playwright-core';
import { defaultSop } from '../../shared/domain/sop/default-sop.ts';
import { writeSopJson } from '../../shared/intake/sop-file/json.ts';
import { harmful } from '../integration/exchange/every-text.ts';
import { header, sheetXml, workbook } from '../integration/intake/xlsx.ts';
import { TestOffice } from '../integration/server/office.ts';
import { give, present } from './exchange-journey.ts';
import type { KominfoHost } from './kominfo-host.ts';

/** A word without a place to break it, nearly as long as a name may be. */
export const endless = 'PengaduanTanpaSpasi'.repeat(10);
const hostile = `${harmful} ${endless}`;
const harmfulOffice = `Dinas ${harmful}`;
/** No file name holds a slash. */
const fileName = `<img src=x onerror="globalThis.harmed = 1"> '); drop table events; -- ${endless.slice(0, 95)}`;
/** Of an image that the browser would load, had any text become HTML; whole, unlike in the officer's own name. */
export const literally = /<img src=x onerror="globalThis\.harmed = 1">/;

/** Fills a new server so that every text of people and files is hostile; its officer stays signed in. */
export async function fillHostileRegency(kominfo: KominfoHost): Promise<void> {
  const { page } = kominfo;
  await page.getByLabel('Nama petugas').fill('Rina <script>globalThis.harmed = 1</script>');
  await page.getByLabel('Kata sandi', { exact: true }).fill('sandi panjang sekali');
  await page.getByRole('button', { name: 'Buat akun dan masuk' }).click();
  await page.getByRole('heading', { name: /^Ringkasan/, level: 1 }).waitFor();
  await publishSop(kominfo);
  await publishRules(kominfo);
  const harmfulCode = await addOffice(kominfo, harmfulOffice);
  const endlessCode = await addOffice(kominfo, endless);
  await chooseReports(kominfo);
  await page.getByRole('button', { name: 'Impor 3 aduan' }).click();
  await page.getByRole('heading', { name: 'Impor selesai: 3 aduan baru' }).waitFor();
  await disposeProposed(kominfo);
  await answer(await enrolled(kominfo, harmfulCode, 'satu'), kominfo);
  await giveBack(await enrolled(kominfo, endlessCode, 'dua'), kominfo);
}

async function publishSop(kominfo: KominfoHost): Promise<void> {
  const { page } = kominfo;
  await chooseSop(kominfo);
  await page.getByLabel('Nomor SOP').fill(endless.slice(0, 100));
  await page.getByLabel('Catatan untuk kantor').fill(hostile);
  await page.getByRole('button', { name: 'Terbitkan SOP' }).click();
  await page.getByText('SOP diterbitkan').waitFor();
}

/** An SOP's file as the console shows it before it is published. */
export async function chooseSop({ page, origin }: KominfoHost): Promise<void> {
  const steps = defaultSop.steps.map((step) => ({ ...step, activity: hostile, note: hostile }));
  const { identity, actors } = defaultSop;
  const bytes = writeSopJson({ name: harmful, identity, actors, steps });
  await page.goto(`${origin}/#/terbitan?bagian=sop`);
  await give(page, 'Pilih berkas', {
    name: `${fileName}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('table', { name: 'Langkah SOP' }).waitFor();
}

async function publishRules({ page, origin }: KominfoHost): Promise<void> {
  await page.goto(`${origin}/#/terbitan?bagian=kategori`);
  await page.getByLabel('Kategori, satu baris satu kategori').fill(`${harmful}\n${endless}`);
  await page.getByRole('button', { name: 'Terbitkan kategori' }).click();
  await page.getByText('Kategori diterbitkan').waitFor();
  await page.goto(`${origin}/#/terbitan?bagian=tenggat`);
  await page.getByLabel('Dasar hukum: Telaah dan teruskan').fill(harmful);
  await page.getByRole('button', { name: 'Terbitkan batas waktu' }).click();
  await page.getByText('Batas waktu diterbitkan').waitFor();
  await page.goto(`${origin}/#/terbitan?bagian=kalender`);
  for (const [date, name] of [
    ['16 Desember 2026', harmful],
    ['17 Desember 2026', endless],
  ] as const) {
    await page.getByLabel('Tambah libur daerah').fill(date);
    await page.getByLabel('Nama', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Tambah', exact: true }).click();
    await page.getByText(name).first().waitFor();
  }
  await page.getByRole('button', { name: 'Terbitkan kalender' }).click();
  await page.getByText('Kalender diterbitkan').waitFor();
}

/** Adds an office with another name of it; answers with its one-time code. */
async function addOffice({ page, origin }: KominfoHost, name: string): Promise<string> {
  await page.goto(`${origin}/#/kantor`);
  await page.getByRole('button', { name: 'Tambah kantor' }).click();
  await page.getByLabel('Nama resmi').fill(name);
  await page.getByRole('combobox', { name: 'Nama lain di LAPOR!' }).fill(`Balai ${name}`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambah', exact: true }).click();
  await page.getByRole('button', { name: 'Buat kode pendaftaran' }).click();
  const code = await page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/).innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return code;
}

/** The export of LAPOR! as the console shows it before importing: three reports, and one that it refuses. */
export async function chooseReports({ page, origin }: KominfoHost): Promise<void> {
  await page.goto(`${origin}/#/impor`);
  await page.reload();
  await give(page, 'Pilih berkas', {
    name: `${fileName}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(laporFile()),
  });
  await page.getByText('4 laporan dibaca').waitFor();
}

function laporFile(): Uint8Array {
  const line = (id: string, day: string, text: string, agency: string) => [
    id,
    day,
    '09:00:00',
    text,
    text,
    text,
    '-',
    'Terverifikasi',
    agency,
    'Pengaduan tidak berkadar pengawasan',
    ...[text, text, text, text, text],
  ];
  return workbook(
    sheetXml([
      [
        ...header,
        ...['Instansi Terdisposisi', 'Klasifikasi Laporan', 'Kategori', 'Instansi Induk'],
        ...['Kecamatan', 'Kelurahan', hostile],
      ],
      line('8300001', '23 Nov 2026', hostile, harmfulOffice),
      line('8300002', '23 Nov 2026', endless, endless),
      line('8300003', '23 Nov 2026', hostile, `Badan ${hostile}`),
      line(hostile, hostile, hostile, hostile),
    ]),
  );
}

async function disposeProposed({ page, origin }: KominfoHost): Promise<void> {
  await page.goto(`${origin}/#/disposisi`);
  await page.getByRole('button', { name: 'Disposisi 2 aduan' }).click();
  await page.getByRole('dialog').getByLabel('Catatan untuk kantor').fill(hostile);
  await page.getByRole('dialog').getByRole('button', { name: 'Disposisi' }).click();
  await page.getByText('2 aduan didisposisi').waitFor();
}

/** An office that speaks the protocol, so that nothing of its own forms tames what it says. */
async function enrolled({ origin }: KominfoHost, code: string, name: string): Promise<TestOffice> {
  const office = await TestOffice.create(`${name} ${harmful.slice(0, 80)}`, Date.parse(present));
  await office.enrol({ url: origin }, code);
  await office.exchange({ url: origin });
  // What it records comes after what it read, on one clock that stands still.
  office.hlc =
    [...office.received.values()]
      .map(({ hlc }) => hlc)
      .toSorted()
      .at(-1) ?? null;
  const founder = { name: harmful, nip: null, position: 'Pejabat Penghubung', role: 'penghubung' };
  office.record(`office/${office.office}`, 'officer-registered', { officerId: 'petugas', ...founder });
  return office;
}

const given = (office: TestOffice, type: string) => {
  const found = [...office.received.values()].find((event) => event.type === type);
  if (!found) throw new Error(`no ${type} came`);
  return found;
};

const takenIn = {
  register: { year: 2026, sequence: 1, text: harmful },
  sop: { id: defaultSop.id, version: defaultSop.version },
};

/** Works on its report up to an approved answer, and comments on the SOP. */
async function answer(office: TestOffice, { origin }: KominfoHost): Promise<void> {
  const { stream } = given(office, 'assigned');
  const facts: [type: string, payload: object][] = [
    ['taken-in', takenIn],
    ['verified', { note: hostile }],
    ['corrected', { title: `Baru ${hostile}`, body: hostile, category: hostile, over: [] }],
    ['disposed', { unit: hostile, instructions: [hostile], note: hostile, urgency: 'segera', byHand: true }],
    ['followed-up', { note: hostile }],
    ['noted', { note: endless }],
    [
      'attachment-added',
      { attachmentId: 'a', name: hostile, mediaType: 'text/html', size: 9, blob: 'a'.repeat(64), key: 'k' },
    ],
    ['answer-drafted', { answer: hostile, findings: hostile, schedule: endless }],
    ['answer-approved', { note: hostile }],
  ];
  for (const [type, payload] of facts) office.record(stream, type, payload);
  office.record(`office/${office.office}`, 'publication-answered', {
    publication: given(office, 'sop-published').id,
    answer: 'komentar',
    note: hostile,
    step: defaultSop.steps[4]?.key,
  });
  await sendAll(office, origin);
}

async function giveBack(office: TestOffice, { origin }: KominfoHost): Promise<void> {
  const { stream } = given(office, 'assigned');
  office.record(stream, 'taken-in', takenIn);
  office.record(stream, 'returned', { reason: hostile, to: hostile });
  await sendAll(office, origin);
}

async function sendAll(office: TestOffice, url: string): Promise<void> {
  const { outcome } = (await office.send({ url })).manifest;
  if (outcome.refused.length > 0) throw new Error(`refused: ${JSON.stringify(outcome.refused)}`);
}

/** What of the page became HTML or reaches beyond its right edge; empty when all text stayed text in its place. */
export async function harmDone(page: Page): Promise<readonly string[]> {
  // What slides in stands beyond the edge until it is there.
  await page.waitForFunction(() => document.getAnimations().every((each) => each.playState === 'finished'));
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName} ${element.className} ${element.textContent.slice(0, 60)}`;
    /** Its letters run from right to left, though nothing in it says so. */
    const isReversed = (node: Node) => {
      if (!(node instanceof Text) || node.data.includes('\u202e')) return false;
      const range = document.createRange();
      const begin = node.data.search(/\w\w/);
      if (begin < 0) return false;
      const [first, second] = [begin, begin + 1].map((at) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      });
      return (
        first !== undefined && second !== undefined && first.top === second.top && first.left > second.left
      );
    };
    const all = [...document.body.querySelectorAll('*')];
    const injected = all.filter(
      (each) => each.matches('img[src="x"], script:not([src]), title') && !each.closest('svg'),
    );
    // What scrolls up and down may not scroll sideways as well; what is cut off with dots is meant to be.
    const shifting = [document.documentElement, ...all].filter((each) => {
      const { overflowX, textOverflow } = getComputedStyle(each);
      const hidden = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      return !hidden && overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
    });
    const reversed = all.flatMap((each) => [...each.childNodes].filter(isReversed));
    const beyond = all.filter((each) => each.getBoundingClientRect().right > innerWidth + 1);
    return [
      ...('harmed' in globalThis ? ['a script ran'] : []),
      ...injected.map((each) => `injected: ${name(each)}`),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the window scrolls sideways'] : []),
      ...shifting.map((each) => `scrolls sideways: ${name(each)}`),
      ...reversed.map((each) => `reversed: ${each.textContent}`),
      ...beyond.slice(0, 3).map((each) => `beyond the right edge: ${name(each)}`),
    ];
  });
}
