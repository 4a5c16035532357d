import { describe, expect, test } from 'vitest';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { recapOf } from '../../../main/workbench/recap.ts';
import { recapPdf } from '../../../main/workbench/reports/recap-pdf.ts';
import { registerLines } from '../../../main/workbench/reports/register-lines.ts';
import { registerPdf } from '../../../main/workbench/reports/register-pdf.ts';
import { recapWorkbook } from '../../../main/workbench/reports/workbook.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';
import { readSheets } from '../intake/read-sheets.ts';
import { act, exampleFile, importFile, now, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();
const year = ['2026-01-01', '2026-12-31'] as const;
const reporter = { name: 'Wulan Rahayu', address: 'Dusun Krajan RT 03', contact: '081234567890' };

const reported = (desk: Desk, title: string, how: { anonymous: boolean; confidential: boolean }) =>
  registerCase(desk, { channel: 'whatsapp', title, body: 'Isi aduan.', reporter, ...how });

/** Width and height of the first page in whole millimetres. */
function sheetOf(pdf: Uint8Array): number[] {
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(Buffer.from(pdf).toString('latin1'));
  return [box?.[1], box?.[2]].map((points) => Math.round((Number(points) / 72) * 25.4));
}
const flat = (pages: readonly string[]) => pages.join(' ').replace(/\s+/g, ' ');

describe('the buku register', () => {
  test('is landscape and has a line for every case, with what happened when', async () => {
    const { desk } = await office();
    const { id, register: number } = await register(desk, 'Jalan berlubang di Pogalan');
    await act(desk, id, { name: 'classify', fields: { classification: 'pengaduan' } });
    await act(desk, id, { name: 'verify', fields: {} });
    await act(desk, id, { name: 'dispose', fields: { unit: 'Bidang Pelayanan', instructions: [] } });
    const [line] = await registerLines(desk, ...year);
    expect(line).toMatchObject({
      register: number,
      receivedOn: '2026-11-24',
      channel: 'Surat',
      unit: 'Bidang Pelayanan',
      disposedOn: '2026-11-24',
      dueOn: '2026-12-14',
      answeredOn: null,
      result: 'Didisposisi',
      remarks: '',
    });
    const pdf = await registerPdf(desk, ...year);
    expect(sheetOf(pdf)).toEqual([330, 215]);
    const text = flat(await pagesText(pdf));
    for (const words of [
      'BUKU REGISTER',
      'Tahun 2026',
      'Jalan berlubang di Pogalan',
      '14 Des 2026',
      'Kepala rantai',
    ])
      expect(text).toContain(words);
  });

  test('never says who reported, and of a confidential report not what', async () => {
    const { desk } = await office();
    await reported(desk, 'Bantuan belum cair', { anonymous: false, confidential: false });
    await reported(desk, 'Pungutan di loket', { anonymous: true, confidential: false });
    await reported(desk, 'Pemotongan honor', { anonymous: false, confidential: true });
    const text = flat(await pagesText(await registerPdf(desk, ...year)));
    for (const secret of Object.values(reporter)) expect(text).not.toContain(secret);
    for (const words of ['Tersimpan', 'Anonim', 'Dirahasiakan', '(rahasia)']) expect(text).toContain(words);
    expect(text).not.toContain('Pemotongan honor');
    const lines = await registerLines(desk, ...year);
    expect(lines.map((line) => line.register)).toHaveLength(3);
  });

  test('calls a case late that is past its date, unless its clock stands still for the reporter', async () => {
    let time = now;
    const { desk } = await office(() => time);
    for (const title of ['Lampu mati', 'Pagar roboh']) {
      const { id } = await register(desk, title);
      await act(desk, id, { name: 'classify', fields: { classification: 'informasi' } });
      if (title === 'Pagar roboh') await act(desk, id, { name: 'hold', fields: { reason: 'Alamat' } });
    }
    time = now + 30 * 86_400_000;
    const lines = await registerLines(desk, ...year);
    expect(lines.map((line) => line.remarks)).toEqual(['Terlambat', 'Menunggu pelapor: Alamat']);
  });

  test('of a year of reports runs over pages with the head on each', async () => {
    const { desk } = await office();
    await importFile(desk, await exampleFile());
    const pdf = await registerPdf(desk, '2017-01-01', '2017-12-31');
    const pages = await pagesText(pdf);
    expect(pages.length).toBe(countPdfPages(pdf));
    expect(pages.length).toBeGreaterThan(3);
    // The last page may hold the signature alone.
    for (const page of pages.slice(0, -1)) expect(page).toContain('Tracking ID');
    const text = flat(pages);
    for (const line of await registerLines(desk, '2017-01-01', '2017-12-31'))
      expect(text).toContain(line.trackingId ?? '?');
  });
});

describe('the recap', () => {
  test('prints the figures of the charts for a month, a quarter and a year', async () => {
    const { desk } = await office();
    await importFile(desk, await exampleFile());
    const spans = [
      ['2017-05-01', '2017-05-31', 'Mei 2017'],
      ['2017-04-01', '2017-06-30', 'Triwulan II 2017'],
      ['2017-01-01', '2017-12-31', 'Tahun 2017'],
    ] as const;
    for (const [from, to, name] of spans) {
      const pdf = await recapPdf(desk, from, to);
      const text = flat(await pagesText(pdf));
      expect(text).toContain(name);
      expect(text).toContain('REKAPITULASI PENGADUAN MASYARAKAT');
      expect(text).toContain('Catatan dan rekomendasi');
      expect(text).toContain('Kepala Dinas Contoh,');
      expect(text).toMatch(/Kepala rantai catatan [0-9a-f]{64}/);
      expect(sheetOf(pdf)).toEqual([215, 330]);
      expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image');
    }
    const text = flat(await pagesText(await recapPdf(desk, '2017-01-01', '2017-12-31')));
    expect(text).toMatch(/Masuk 171 /);
  });

  test('of a time without reports says so', async () => {
    const { desk } = await office();
    const text = flat(await pagesText(await recapPdf(desk, '2031-01-01', '2031-12-31')));
    expect(text).toContain('Tidak ada aduan yang masuk dalam masa ini.');
  });
});

describe('the workbook', () => {
  test('has recap and register; dates are dates, and what looks like a formula is text', async () => {
    const { desk } = await office();
    await register(desk, '=SUM(A1:A9) @rumus');
    const { sheets, strings } = readSheets(await recapWorkbook(desk, ...year));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Rekap', 'Register']);
    const book = sheets[1]?.xml ?? '';
    expect(strings).toContain('=SUM(A1:A9) @rumus');
    expect(book).not.toContain('<f>');
    // 24 November 2026 as Excel counts days.
    expect(book).toContain('<v>46350</v>');
  });

  test('carries every figure and table of the screen, as numbers', async () => {
    const { desk } = await office();
    await importFile(desk, await exampleFile());
    const span = ['2017-01-01', '2017-12-31'] as const;
    const recap = await recapOf(desk, ...span);
    const { sheets, strings } = readSheets(await recapWorkbook(desk, ...span));
    const rows = [...(sheets[0]?.xml ?? '').matchAll(/<row.*?<\/row>/g)].map(([row]) =>
      [...row.matchAll(/<c ([^>]*)>.*?<v>(.*?)<\/v>/g)].map(([, how, value]) =>
        how?.includes('t="s"') ? strings[Number(value)] : Number(value),
      ),
    );
    const excelDay = (date: string) => Date.parse(date) / 86_400_000 + 25_569;
    const bars = ['status', 'channel', 'classification', 'category', 'daysToFinish', 'backlog'] as const;
    const expected = [
      ['Masuk', recap.received],
      ['Selesai', recap.finished],
      ['Dijawab tepat waktu', recap.onTime.onTime],
      ['Dijawab terlambat', recap.onTime.late],
      ...bars.flatMap((chart) => recap[chart].map(({ label, count }) => [label, count])),
      ...recap.unit.map((unit) => [unit.label, unit.count, unit.finished]),
      ...recap.trend.map((month) => [month.label, month.count, month.finished, month.lastYear]),
      ...recap.days.map(({ date, count }) => [excelDay(date), count]),
    ];
    for (const row of expected) expect(rows).toContainEqual(expect.arrayContaining(row));
  });
});
