import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecapFile } from '../../../main/intake/word-recap/read-recap.ts';
import {
  documentOf,
  header,
  merged,
  paragraph,
  readBody,
  readBytes,
  report,
  row,
  run,
  table,
} from './docx.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/rekap-word-2017.docx');

describe('the recap of 2017', () => {
  it('is read whole: 129 rows of twelve months, none refused, the one wrong month name named', async () => {
    const recap = await readRecapFile(fixture, { fileName: 'rekap-word-2017.docx' });
    expect(recap.rows).toHaveLength(129);
    expect(recap.refused).toEqual([]);
    expect(recap.warnings).toEqual(['Tabel 2, judul "BULAN FEBUARI": dibaca Februari 2017.']);
    expect(new Set(recap.rows.map(({ month }) => month)).size).toBe(12);
    expect(recap.rows.every(({ month, date }) => date !== null && month === date.slice(0, 7))).toBe(true);
    expect(recap.rows[2]).toEqual({
      table: 1,
      row: 5,
      trackingId: '1500048',
      title: 'Penerangan jalan Tugu padam',
      month: '2017-01',
      date: '2017-01-06',
      stakeholder: 'Dinas Perhubungan',
      response: 'Akan kami cek ke lapangan.',
      remark: 'SELESAI',
    });
  });

  it('keeps nobody’s name', async () => {
    const recap = await readRecapFile(fixture, { fileName: 'rekap-word-2017.docx' });
    expect(JSON.stringify(recap)).not.toContain('Budi Nugroho');
  });
});

describe('a table', () => {
  it('passes over blank rows, repeated headers, column numbers, totals and numbered blanks', async () => {
    const { rows, refused } = await readBody(
      table(
        merged('BULAN JANUARI'),
        header,
        row('1', '2', '3', '4', '5', '6', '7', '8'),
        report('1500001'),
        row('', '', '', '', '', '', '', ''),
        header,
        report('1500002'),
        row('3', '', '', '', '', '', '', ''),
        row('', '', '', '', 'Jumlah', '2', '', ''),
        row('Jumlah', '', '', '', '2 laporan', '', '', ''),
      ),
    );
    expect(rows.map((each) => [each.row, each.trackingId])).toEqual([
      [4, '1500001'],
      [7, '1500002'],
    ]);
    expect(refused).toEqual([]);
  });

  it('finds its columns by name, in any order and without some', async () => {
    const { rows } = await readBody(
      table(
        merged('BULAN MARET', 4),
        row('KETERANGAN', 'TRACKING  ID', 'Judul', 'Tgl.'),
        row('Sedang diproses', '1500001', 'Jembatan', '1/3/2017'),
      ),
    );
    expect(rows).toEqual([
      {
        table: 1,
        row: 3,
        trackingId: '1500001',
        title: 'Jembatan',
        month: '2017-03',
        date: '2017-03-01',
        stakeholder: null,
        response: null,
        remark: 'Sedang diproses',
      },
    ]);
  });

  it('reads a hyperlinked Tracking ID, and not the address behind it', async () => {
    const link = `<w:hyperlink r:id="rId9">${run('15000')}${run('31')}</w:hyperlink>`;
    const field = '<w:r><w:instrText> HYPERLINK "https://contoh.invalid/9" </w:instrText></w:r>';
    const { rows } = await readBody(
      table(header, report({ xml: paragraph(link) }), report({ xml: paragraph(field + run('1500032')) })),
    );
    expect(rows.map((each) => each.trackingId)).toEqual(['1500031', '1500032']);
  });

  it('takes tracked changes as accepted', async () => {
    const changed = paragraph(
      `<w:del><w:r><w:delText>proses</w:delText></w:r></w:del><w:moveFrom>${run('lama ')}</w:moveFrom><w:ins>${run('selesai')}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>tersembunyi</w:t></w:r>`,
    );
    const deleted = report('1500002').replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>');
    const before = '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>';
    const { rows } = await readBody(
      table(
        header,
        report({ xml: paragraph(run('1500001')), properties: before }, '3 Januari 2017', { xml: changed }),
        deleted,
        report('1500003'),
      ),
    );
    expect(rows.map((each) => [each.trackingId, each.remark, each.row])).toEqual([
      ['1500001', 'selesai', 2],
      ['1500003', 'selesai', 3],
    ]);
  });

  it('keeps line breaks in a cell and repeats cells merged downwards', async () => {
    const lines = `${paragraph('<w:r><w:t>Dicek.</w:t><w:br/><w:t>Lampu diganti.</w:t></w:r>')}${paragraph(run('Selesai.'))}`;
    const down = (text: string, val?: string) => ({
      xml: paragraph(run(text)),
      properties: val === undefined ? '<w:vMerge/>' : `<w:vMerge w:val="${val}"/>`,
    });
    const { rows } = await readBody(
      table(
        header,
        row(
          '1',
          '3 Januari 2017',
          down('1500001', 'restart'),
          'A',
          down('Lampu', 'restart'),
          'Dinas A',
          { xml: lines },
          'proses',
        ),
        row('', '', down(''), '', down(''), 'Dinas B', 'Diganti.', 'selesai'),
        report('1500002'),
      ),
    );
    expect(rows.map((each) => [each.trackingId, each.title, each.stakeholder, each.response])).toEqual([
      ['1500001', 'Lampu', 'Dinas A', 'Dicek.\nLampu diganti.\nSelesai.'],
      ['1500001', 'Lampu', 'Dinas B', 'Diganti.'],
      ['1500002', 'Jalan rusak', 'Dinas Contoh', 'Sudah dicek.'],
    ]);
  });

  it('reads rows whose borders were dragged, by the grid or in order', async () => {
    const wide = (text: string, span: number) => ({
      xml: paragraph(run(text)),
      properties: `<w:gridSpan w:val="${span}"/>`,
    });
    const { rows } = await readBody(
      table(
        header,
        row('1', wide('3 Januari 2017', 2), '1500001', 'A', 'Judul', 'Dinas', 'Dicek.', 'selesai'),
        row('2', '4 Januari 2017', '1500002', 'A', 'Judul', wide('Dinas', 2), 'proses'),
      ),
    );
    expect(rows.map((each) => [each.trackingId, each.response, each.remark])).toEqual([
      ['1500001', 'Dicek.', 'selesai'],
      ['1500002', null, 'proses'],
    ]);
  });

  it('goes on without a header where a table was cut in two, but not with a table for signatures', async () => {
    const { rows, refused } = await readBody(
      table(header, report('1500001')),
      table(report('1500002')),
      table(row('Mengetahui', 'Kepala Dinas'), row('1500003', 'Nama')),
    );
    expect(rows.map((each) => each.trackingId)).toEqual(['1500001', '1500002']);
    expect(refused).toEqual([]);
  });

  it('does not take a nested table or a text box apart', async () => {
    const inner = `${table(row('dalam'))}${paragraph('<mc:AlternateContent><mc:Choice><w:r><w:txbxContent>kotak</w:txbxContent></w:r></mc:Choice><mc:Fallback><w:r><w:t>ganda</w:t></w:r></mc:Fallback></mc:AlternateContent>')}`;
    const { rows } = await readBody(table(header, report('1500001', '3 Januari 2017', { xml: inner })));
    expect(rows.map((each) => each.remark)).toEqual(['dalam']);
  });
});

describe('a month', () => {
  const read = async (title: string, ...dates: readonly string[]) =>
    await readBody(table(merged(title), header, ...dates.map((date, i) => report(`150000${i}`, date))));

  it.each([
    ['BULAN JANUARI', '2017-01', 0],
    ['BULAN :  NOPEMBER 2017', '2017-11', 0],
    ['BULAN  FEBUARI', '2017-02', 1],
    ['BULAN AGUTUS 2017 (3 laporan)', '2017-08', 1],
    ['REKAP BULAN SEPTMBER', '2017-09', 1],
  ])('%s is %s', async (title, month, warnings) => {
    const date = `3/${Number(month.slice(5))}/2017`;
    const recap = await read(title, date, date);
    expect(recap.rows.map((each) => each.month)).toEqual([month, month]);
    expect(recap.warnings).toHaveLength(warnings);
  });

  it('that contradicts its dates gives way to them, by name', async () => {
    const recap = await read('BULAN MEI', '2 Juni 2017', '5 Juni 2017', '9 Juni 2017');
    expect(recap.rows.map((each) => each.month)).toEqual(['2017-06', '2017-06', '2017-06']);
    expect(recap.warnings).toEqual([
      'Tabel 1, judul "BULAN MEI": tanggal barisnya Juni 2017, jadi dibaca Juni 2017.',
    ]);
  });

  it('stands for a late row of the next month too', async () => {
    const recap = await read('BULAN MEI', '2 Mei 2017', '5 Mei 2017', '1 Juni 2017');
    expect(recap.rows.map((each) => each.month)).toEqual(['2017-05', '2017-05', '2017-05']);
    expect(recap.warnings).toEqual([]);
  });

  it('that nobody can read is taken from the dates, or left out', async () => {
    expect((await read('BULAN XYZ', '2 Mei 2017')).warnings[0]).toContain(
      'diambil dari tanggal barisnya, Mei 2017',
    );
    const none = await readBytes(documentOf(table(merged('BULAN XYZ'), header, report('1500001', '-'))));
    expect(none.rows[0]).toMatchObject({ month: null, date: null });
    expect(none.warnings[0]).toContain('tidak dapat dibaca');
  });

  it('without dates takes its year from the title, the heading or the file’s name', async () => {
    const bare = (title: string) => table(merged(title), header, report('1500001', '-'));
    expect((await readBody(bare('BULAN MEI 2016'))).rows[0]?.month).toBe('2016-05');
    expect((await readBody(paragraph(run('REKAP TAHUN 2015')), bare('BULAN MEI'))).rows[0]?.month).toBe(
      '2015-05',
    );
    const named = await readBytes(documentOf(bare('BULAN MEI')), 'REKAP_SP4N_LAPOR_TAHUN_2014.docx');
    expect(named.rows[0]?.month).toBe('2014-05');
  });

  it('begins anew within a table, and may stand as a paragraph above it', async () => {
    const { rows } = await readBody(
      paragraph(run('BULAN JANUARI')),
      table(header, report('1500001'), merged('BULAN FEBRUARI'), header, report('1500002', '3-2-17')),
    );
    expect(rows.map((each) => each.month)).toEqual(['2017-01', '2017-02']);
  });
});

describe('a Tracking ID cell', () => {
  it.each([
    ['#1500031', ['1500031']],
    ['ID: 1500031', ['1500031']],
    ['1.500.031', ['1500031']],
    ['1500031\n1500032', ['1500031', '1500032']],
    ['No. 1500031', ['1500031']],
    ['12/ADU/XI/2026', ['12/ADU/XI/2026']],
    ['NOTA/12/2026', ['NOTA/12/2026']],
  ])('%j names %j', async (text, ids) => {
    const { rows } = await readBody(
      table(
        header,
        report({
          xml: text
            .split('\n')
            .map((line) => paragraph(run(line)))
            .join(''),
        }),
      ),
    );
    expect(rows.map((each) => each.trackingId)).toEqual(ids);
  });

  it.each([['15000AB'], ['menyusul'], ['']])('%j is refused with its place', async (text) => {
    const { rows, refused } = await readBody(table(merged('BULAN JANUARI'), header, report(text)));
    expect(rows).toEqual([]);
    expect(refused).toEqual([
      { table: 1, row: 3, trackingId: text, reason: expect.stringMatching(/Tracking ID.*Word/) },
    ]);
  });

  it('beside a text beyond all measure is refused with the column', async () => {
    const { refused } = await readBody(table(header, report('1', '-', 'x'.repeat(20_001))));
    expect(refused[0]?.reason).toContain('Kolom KETERANGAN lebih dari 20.000 huruf');
  });
});
