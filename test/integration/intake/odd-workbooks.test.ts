import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes, readRows } from './read-bytes.ts';
import { header, report, sheetXml, workbook } from './xlsx.ts';

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: [string, string][]): Uint8Array =>
  strToU8(
    `<Relationships>${targets
      .map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${kind}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );
const book = (sheets: string, properties = ''): Uint8Array =>
  strToU8(`<workbook xmlns:r="${kind}">${properties}<sheets>${sheets}</sheets></workbook>`);
const one = sheetXml([header, report('1500001', '3 Jan 2026')]);

describe('workbooks as other programs write them', () => {
  it('reads shared strings, rich text without its phonetics, and formulas by their last value', async () => {
    const strings = strToU8(
      '<sst><si><t>1500001</t></si><si><r><t>Jalan </t></r><r><t>rusak</t></r><rPh><t>X</t></rPh></si></sst>',
    );
    const cells = report(
      { xml: '<c t="s"><v>0</v></c>' },
      { xml: '<c t="str"><f>A1</f><v>3 Jan 2026</v></c>' },
    );
    cells[4] = { xml: '<c t="s"><v>1</v></c>' };
    const file = await readBytes(
      workbook(sheetXml([header, cells]), {
        'xl/sharedStrings.xml': strings,
        'xl/_rels/workbook.xml.rels': relations(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ),
      }),
    );
    expect(file.rows).toMatchObject([{ trackingId: '1500001', title: 'Jalan rusak' }]);
  });

  it('leaves phonetic runs inside a cell out', async () => {
    const cells = report('1500001', '3 Jan 2026');
    cells[4] = {
      xml: '<c t="inlineStr"><is><r><t>Jalan </t></r><rPh sb="0" eb="1"><t>X</t></rPh><r><t>rusak</t></r></is></c>',
    };
    expect((await readRows(cells)).rows[0]?.title).toBe('Jalan rusak');
  });

  it('takes a header repeated further down as the header of what follows, not as data', async () => {
    const other = ['Tracking ID', 'Judul Laporan', 'Tanggal Laporan Masuk'];
    const file = await readBytes(
      workbook(
        sheetXml([
          header,
          report('1500001', '3 Jan 2026'),
          header,
          report('1500002', '4 Jan 2026'),
          other,
          ['1500003', 'Judul', '5 Jan 2026'],
        ]),
      ),
    );
    expect(file).toMatchObject({ read: 3, refused: [] });
    expect(file.rows.map((row) => [row.trackingId, row.title])).toEqual([
      ['1500001', 'Jalan rusak'],
      ['1500002', 'Jalan rusak'],
      ['1500003', 'Judul'],
    ]);
  });

  it('reads prefixed elements and keeps columns apart by their reference', async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="4">' +
      ['Tracking ID', 'Tanggal Laporan Masuk', '', 'Judul Laporan']
        .map((text, i) =>
          text ? `<x:c r="${'ABCD'[i]}4" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>` : '',
        )
        .join('') +
      '</x:row><x:row r="9"><x:c r="D9" t="str"><x:v>Judul</x:v></x:c><x:c r="A9"><x:v>1500001</x:v></x:c>' +
      '<x:c r="B9" t="d"><x:v>2026-01-03</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await readBytes(workbook(sheet))).rows).toMatchObject([
      { row: 9, trackingId: '1500001', title: 'Judul', receivedAt: '2026-01-02T17:00:00.000Z' },
    ]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const cells = report('1500001', { xml: '<c s="1"><v>44563</v></c>' });
    const file = await readBytes(
      workbook(sheetXml([header, cells]), {
        'xl/workbook.xml': book('<sheet name="A" r:id="r1"/>', '<workbookPr date1904="1"/>'),
      }),
    );
    expect(file.rows[0]?.receivedAt).toBe('2026-01-03T03:00:00.000Z');
  });

  it('takes the second sheet when the header is there, and never a hidden one', async () => {
    const parts = (state: string) => ({
      'xl/workbook.xml': book(`<sheet name="A" ${state} r:id="r1"/><sheet name="B" r:id="r2"/>`),
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': strToU8(sheetXml([header, report('1500002', '3 Jan 2026')])),
    });
    const ids = async (sheet: string, state: string) =>
      (await readBytes(workbook(sheet, parts(state)))).rows.map((row) => row.trackingId);
    expect(await ids(sheetXml([['Ringkasan']]), '')).toEqual(['1500002']);
    expect(await ids(one, 'state="hidden"')).toEqual(['1500002']);
    expect(await ids(one, '')).toEqual(['1500001']);
  });

  it('reads the time as a fraction of a day, and numbers as Tracking IDs', async () => {
    const rest = ['Warga', 'Judul', 'Isi', '-', '-'];
    const file = await readRows(
      ['1500001', { xml: '<c s="1"><v>46025</v></c>' }, { xml: '<c s="2"><v>0.5</v></c>' }, ...rest],
      [{ xml: '<c><v>1.500029E6</v></c>' }, '3 Jan 2026', 0.75, ...rest],
      [1500030, { xml: '<c s="1"><v>46025.25</v></c>' }, '-', ...rest],
    );
    expect(file.rows.map((row) => row.trackingId)).toEqual(['1500001', '1500029', '1500030']);
    expect(file.rows.slice(0, 2).map((row) => row.receivedAt)).toEqual([
      '2026-01-03T05:00:00.000Z',
      '2026-01-03T11:00:00.000Z',
    ]);
  });
});
