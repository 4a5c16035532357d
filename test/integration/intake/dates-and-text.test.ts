import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes, readRows } from './read-bytes.ts';
import { header, report, sheetXml, workbook } from './xlsx.ts';

const months = [
  ['Jan', 'Januari', 'January'],
  ['Feb', 'Februari', 'Pebruari', 'February'],
  ['Mar', 'Maret', 'March'],
  ['Apr', 'April'],
  ['Mei', 'May'],
  ['Jun', 'Juni', 'June'],
  ['Jul', 'Juli', 'July'],
  ['Agu', 'Agt', 'Aug', 'Agustus', 'August'],
  ['Sep', 'Sept', 'September'],
  ['Okt', 'Oct', 'Oktober', 'October'],
  ['Nov', 'Nop', 'November', 'Nopember'],
  ['Des', 'Dec', 'Desember', 'December'],
];
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

describe('dates', () => {
  it('reads every month name, at any day of 2000-2100, as that day and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 36_524 }), fc.nat()), { minLength: 40, maxLength: 40 }),
        async (picks) => {
          const dates = picks.map(([n, pick]) => {
            const at = new Date(Date.UTC(2000, 0, 1 + n));
            const names = months[at.getUTCMonth()] ?? [];
            const text = `${at.getUTCDate()} ${names[pick % names.length]} ${at.getUTCFullYear()}`;
            return { text, day: dayOf(at.getTime()) };
          });
          const file = await readRows(...dates.map(({ text }, i) => report(String(i + 1), text)));
          expect(file.rows.map((row) => dayOf(Date.parse(row.receivedAt)))).toEqual(dates.map((d) => d.day));
        },
      ),
      { numRuns: 40, seed: 20_260_103 },
    );
  });

  it.each([
    '3 Jan 26',
    '03/01/26',
    '01/23/2026',
    '31 Feb 2026',
    '29 Feb 2025',
    '31 April 2026',
    '0 Jan 2026',
    '32 Jan 2026',
    '3 Janu 2026',
    '3 Jan 20266',
    '2026-13-01',
    '2026-02-30',
    '3 Jan 1999',
    '3 Jan 2101',
    'kemarin',
    '2026-01-03T20:00:00Z',
    '20260103',
    '3 Jan 2026 sampai 5 Jan 2026',
    '3 Jan 2026 atau 4 Feb 2026',
    '2026-01-03 sampai 2026-01-05',
    '03/01/2026 dan 04/01/2026',
  ])('refuses the date %s with row and column', async (text) => {
    expect(await readRows(report('1500001', text))).toMatchObject({
      rows: [],
      refused: [{ row: 2, trackingId: '1500001', reason: expect.stringContaining('Tanggal Laporan Masuk') }],
    });
  });

  it.each(['25:00', '10:60', '10:00:61', 'pagi', '10', 'jam 10:00 atau 11:00', '110:00', '1.5', '-0.5'])(
    'refuses the time %s',
    async (time) => {
      const file = await readRows(report('1500001', '3 Jan 2026', [time, 'Warga', 'Judul', 'Isi', '-', '-']));
      expect(file).toMatchObject({ rows: [], refused: [{ row: 2, trackingId: '1500001' }] });
    },
  );

  it.each([
    ['WIB', '03'],
    ['WITA', '02'],
    ['WIT', '01'],
  ] as const)('reads the wall clock of %s', async (zone, hour) => {
    const file = await readBytes(workbook(sheetXml([header, report('1', '3 Jan 2026')])), { zone });
    expect(file.rows[0]?.receivedAt).toBe(`2026-01-03T${hour}:00:00.000Z`);
  });
});

describe('text', () => {
  it.each([
    ['Halo &#128557; &amp;lt;', 'Halo 😭 &lt;'],
    ['a_x000D_\nb', 'a\nb'],
    ['a\u200bb\ufeffc\u2060d', 'abcd'],
    ['🏳️\u200d🌈 👩🏽\u200d🚒 👨\u200d👩\u200d👧', '🏳️\u200d🌈 👩🏽\u200d🚒 👨\u200d👩\u200d👧'],
    ['e\u0301', 'é'],
    ['_xD83D_x', '\ufffdx'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['+1@SUM(A1)', '+1@SUM(A1)'],
    ['a &b; AT&T &', 'a &b; AT&T &'],
  ])('%j', async (written, meant) => {
    const file = await readRows(report('1', '3 Jan 2026', ['-', 'W', 'Judul', written, '-', '-']));
    expect(file.rows[0]?.bodyInitial).toBe(meant);
  });

  it('takes -, blanks and a long body as they are', async () => {
    const body = 'ü'.repeat(32_000);
    const file = await readRows(report('1', '3 Jan 2026', [' - ', ' ', '-', body, 'RAHASIA', '']));
    expect(file.rows[0]).toMatchObject({
      reporterName: null,
      status: null,
      bodyInitial: body,
      confidential: true,
      anonymous: false,
      title: expect.stringMatching(/^ü+$/),
    });
  });
});
