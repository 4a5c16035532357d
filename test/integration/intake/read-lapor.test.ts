import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OfficeFileError } from '../../../shared/intake/office-file/office-file-error.ts';
import { readWhole } from './whole-file.ts';
import { type CellInput, header, report, sheetXml, workbook } from './xlsx.ts';

const example = resolve(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx');
let folder: string;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penghubung-intake-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Uint8Array | string, zone: 'WIB' | 'WIT' = 'WIB') {
  made += 1;
  const path = join(folder, `berkas-${made}.xlsx`);
  await writeFile(path, bytes);
  return readWhole(path, { zone, fileName: 'laporan.xlsx' });
}
async function problem(bytes: Uint8Array | string): Promise<string> {
  const error: unknown = await read(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof OfficeFileError)) throw new Error(`no OfficeFileError: ${String(error)}`);
  if (error.code !== 'dibatalkan') expect(error.message).toContain('laporan.xlsx');
  return error.code;
}
const rows = (...reports: CellInput[][]) => read(workbook(sheetXml([header, ...reports])));

describe('a file that is no LAPOR! export', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['nothing', new Uint8Array(), 'bukan-xlsx'],
    ['CSV', 'Tracking ID;Judul\n1;a\n', 'bukan-xlsx'],
    ['HTML', '<html></html>', 'bukan-xlsx'],
    ['an old .xls', Buffer.concat([ole, Buffer.alloc(4096)]), 'xls-lama'],
    [
      'a workbook with a password',
      Buffer.concat([
        ole,
        Buffer.alloc(1024),
        Buffer.from('EncryptedPackage', 'utf16le'),
        Buffer.alloc(1024),
      ]),
      'bersandi',
    ],
    [
      'a Word file',
      workbook('', {
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
      }),
      'bukan-xlsx',
    ],
    ['no header row', workbook(sheetXml([['Judul'], ['1500001']])), 'tanpa-header'],
    ['no reports', workbook(sheetXml([header, ['Total', '0 laporan']])), 'tanpa-baris'],
    [
      'a header without dates',
      workbook(
        sheetXml([
          ['Tracking ID', 'Judul Laporan'],
          ['1', 'a'],
        ]),
      ),
      'tanpa-header',
    ],
    ['broken XML', workbook('<worksheet><sheetData><row><c></row>'), 'rusak'],
    ['an XML entity', workbook(sheetXml([header], '<!DOCTYPE x [<!ENTITY a "aaaa">]>')), 'xml-terlarang'],
  ])('%s', async (_what, bytes, code) => {
    expect(await problem(bytes)).toBe(code);
  });

  it('cut off anywhere', async () => {
    const whole = readFileSync(example);
    for (let part = 1; part < 20; part += 1)
      expect(['terpotong', 'bukan-xlsx']).toContain(
        await problem(whole.subarray(0, Math.floor((whole.length * part) / 20))),
      );
  });

  it('a zip bomb, without holding it in memory', async () => {
    const bomb = Buffer.alloc(300 * 1024 * 1024, ' ');
    Buffer.from('<worksheet><sheetData>').copy(bomb);
    const bytes = workbook(bomb);
    const before = process.memoryUsage().rss;
    expect(await problem(bytes)).toBe('terlalu-besar');
    // The promise is under 500 MB for the whole process.
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });
});

describe('the rows of an export', () => {
  it('reads the example: 171 reports, none refused, the footer is no data', async () => {
    const file = await readWhole(example, { zone: 'WIB' });
    expect(file).toMatchObject({ read: 171, refused: [] });
    expect(file.rows).toHaveLength(171);
    expect(file.rows[0]).toMatchObject({
      trackingId: '1500029',
      receivedAt: '2017-01-03T16:29:47.000Z',
      reporterName: 'Budi Nugroho',
    });
    expect(file.information['Nama Instansi']).toBe('Pemerintah Kabupaten Trenggalek');
    expect(file.rows.at(-1)?.bodyInitial).toContain('😭');
  });

  it.each<[string, CellInput, string | null]>([
    ['Indonesian short month', '3 Agu 2026', '2026-08-03T03:00:00.000Z'],
    ['Indonesian long month', '1 Desember 2025', '2025-12-01T03:00:00.000Z'],
    ['ISO', '2026-01-03', '2026-01-03T03:00:00.000Z'],
    ['day first', '03/01/2026', '2026-01-03T03:00:00.000Z'],
    ['a date cell', { xml: '<c s="1"><v>46025</v></c>' }, '2026-01-03T03:00:00.000Z'],
    ['no such day', '31 Feb 2026', null],
    ['no month', '3 Foo 2026', null],
    ['month first', '01/23/2026', null],
    ['two digits of year', '3 Jan 26', null],
    ['a bare number', 46025, null],
  ])('date: %s', async (_what, date, expected) => {
    const file = await rows(report('1500001', date));
    if (expected) expect(file.rows[0]?.receivedAt).toBe(expected);
    else
      expect(file).toMatchObject({
        rows: [],
        refused: [
          { row: 2, trackingId: '1500001', reason: expect.stringContaining('Tanggal Laporan Masuk') },
        ],
      });
  });

  it('refuses a report whose Tracking ID is not all digits, and passes over what is no report', async () => {
    const file = await rows(
      report('15A', '3 Jan 2026'),
      ['Total', '2 laporan'],
      report('1500001', '3 Jan 2026'),
    );
    expect(file.refused).toMatchObject([{ row: 2, trackingId: '15A' }]);
    expect(file.rows).toHaveLength(1);
    expect(file.read).toBe(2);
  });

  it('refuses a report without a Tracking ID or with one too long, and says which', async () => {
    const file = await rows(report('', ''), report('1'.repeat(40), '3 Jan 2026'), ['', '', '2 laporan']);
    expect(file.refused).toMatchObject([
      { row: 2, reason: expect.stringContaining('bukan angka semua') },
      { row: 3, reason: expect.stringContaining('lebih dari 20 angka') },
    ]);
    expect(file.read).toBe(2);
  });

  it('tells both rows of one Tracking ID, the lower one last', async () => {
    const file = await rows(report('1500001', '3 Jan 2026'), report('1500001', '4 Jan 2026'));
    expect(file.read).toBe(2);
    expect(file.rows.map((row) => row.row)).toEqual([2, 3]);
  });

  it('keeps text as it was meant', async () => {
    const body = `=1+1\r\n&lt;b&gt; &#128557; a\u200bb ${'x'.repeat(32_000)} 👨\u200d👩\u200d👧`;
    const file = await rows(
      report('1500001', '3 Jan 2026', ['23.29', 'Warga', '@judul', body, 'Anonim dan Rahasia', '-']),
    );
    const [row] = file.rows;
    expect(row?.bodyInitial.startsWith('=1+1\n<b> 😭 ab xxx')).toBe(true);
    expect(row?.bodyInitial.endsWith('👨\u200d👩\u200d👧')).toBe(true);
    expect(row).toMatchObject({
      title: '@judul',
      anonymous: true,
      confidential: true,
      reporterName: null,
      status: null,
      receivedAt: '2026-01-03T16:29:00.000Z',
    });
  });

  it('finds columns by name in any order and spelling, and keeps unknown ones', async () => {
    const file = await read(
      workbook(
        sheetXml([
          ['Tracking ID', 'JUDUL  laporan', 'Tanggal-Laporan Masuk', 'Kolom Baru'],
          [1500001, 'Judul', '3 Jan 2026', 'nilai'],
          [{ xml: '<c><v>1.500002E6</v></c>' }, 'Judul', '3 Jan 2026', '-'],
        ]),
      ),
      'WIT',
    );
    expect(file.rows.map((row) => row.trackingId)).toEqual(['1500001', '1500002']);
    expect(file.rows[0]).toMatchObject({
      title: 'Judul',
      receivedAt: '2026-01-02T15:00:00.000Z',
      extra: { 'Kolom Baru': 'nilai' },
    });
    expect(file.rows[1]?.extra).toEqual({});
  });

  it('passes a million empty rows in flat memory', async () => {
    const empty = '<row/>'.repeat(1_000_000);
    const sheet = sheetXml([header, report('1500001', '3 Jan 2026')]).replace(
      '</sheetData>',
      `${empty}</sheetData>`,
    );
    const before = process.memoryUsage().rss;
    expect((await read(workbook(sheet))).rows).toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
  });

  it('stops when told', async () => {
    const options = { zone: 'WIB' as const, fileName: 'laporan.xlsx', signal: AbortSignal.abort() };
    await expect(readWhole(example, options)).rejects.toMatchObject({ code: 'dibatalkan' });
  });
});
