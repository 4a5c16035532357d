import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes, refusal } from './read-bytes.ts';
import { header, report, sheetXml, workbook } from './xlsx.ts';

const example = readFileSync(
  resolve(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx'),
);
const one = sheetXml([header, report('1500001', '3 Jan 2026')]);

/** What a person reads of a file that is refused. */
const words = (bytes: Uint8Array): Promise<string> =>
  readBytes(bytes).then(
    () => 'the file was read',
    (error: Error) => error.message,
  );

describe('a zip that is no XLSX is named for what it is', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = (target: string) => ({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`,
    ),
    [target]: strToU8('x'),
  });
  it.each([
    ['.xlsb', main('xl/workbook.bin'), 'Excel biner (.xlsb)'],
    ['.docx', main('word/document.xml'), 'dokumen Word'],
    ['.pptx', main('ppt/presentation.xml'), 'PowerPoint'],
    [
      '.ods',
      {
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'META-INF/manifest.xml': strToU8('<x/>'),
      },
      'OpenDocument',
    ],
    ['a zip with the export inside', { 'laporan/ekspor.xlsx': example }, 'Keluarkan isinya'],
    ['another zip', { 'foto.jpg': strToU8('x') }, 'arsip ZIP tanpa buku kerja'],
  ])('%s', async (_what, parts, said) => {
    const bytes = zipSync(parts);
    expect(await refusal(bytes)).toBe('bukan-xlsx');
    expect(await words(bytes)).toContain(said);
    expect(await words(bytes)).toMatch(/laporan\.xlsx.*(Pilih|pilih)/);
  });
});

describe('hostile files', () => {
  it('refuses a file cut at any of 200 lengths', async () => {
    for (let i = 0; i < 200; i += 1)
      expect(await refusal(example.subarray(0, Math.floor((example.length * i) / 200)))).toMatch(
        /^(terpotong|bukan-xlsx|rusak)$/,
      );
  });

  it('never answers damage with anything but a refusal or the right reports', async () => {
    for (let i = 0; i < 60; i += 1) {
      const bytes = Buffer.from(example);
      bytes.fill(0xff, Math.floor((bytes.length * i) / 60), Math.floor((bytes.length * i) / 60) + 24);
      const outcome = await refusal(bytes).catch((error: Error) => error.message);
      expect(outcome).toMatch(/^(terpotong|bukan-xlsx|rusak|bersandi|terlalu-besar|the file was read)$/);
    }
  });

  it('refuses billion laughs in any part', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(await refusal(workbook(sheetXml([header, report('&b;', '3 Jan 2026')], laughs)))).toBe(
      'xml-terlarang',
    );
    for (const part of ['xl/workbook.xml', 'xl/styles.xml', '_rels/.rels'])
      expect(await refusal(workbook(one, { [part]: strToU8(`${laughs}<x/>`) }))).toBe('xml-terlarang');
  });

  it('refuses 200 MB inside one cell, in bounded memory', async () => {
    const bomb = Buffer.alloc(200 * 1024 * 1024, 'a');
    Buffer.from('<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>').copy(bomb);
    const bytes = workbook(bomb);
    const before = process.memoryUsage().rss;
    expect(await refusal(bytes)).toMatch(/^(terlalu-besar)$/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('bounds what all parts inflate to together, and each part that is held whole', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    // 24 MB a sheet, below the ratio's own bound, told of 60 times.
    const padding = ' '.repeat(4_000_000);
    const big = `<worksheet><sheetData>${`<row>${padding}</row>`.repeat(6)}</sheetData></worksheet>`;
    const sheets = Array.from({ length: 60 }, (_, i) => `<sheet name="S${i}" r:id="r1"/>`).join('');
    const many = {
      'xl/workbook.xml': strToU8(`<workbook xmlns:r="${office}"><sheets>${sheets}</sheets></workbook>`),
    };
    expect(await refusal(workbook(big, many))).toBe('terlalu-besar');
    const styles = strToU8(`<styleSheet>${'<numFmt numFmtId="1"/>'.repeat(900_000)}</styleSheet>`);
    expect(await refusal(workbook(one, { 'xl/styles.xml': styles }))).toBe('terlalu-besar');
  });

  describe('shared strings', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    );
    const withStrings = (sheet: string, strings: string): Uint8Array =>
      workbook(sheet, {
        'xl/_rels/workbook.xml.rels': relations,
        'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
      });

    it('are refused politely when they are too much to hold, in bounded memory', async () => {
      const body = (i: number) => `<si><t>${i}${' jalan rusak'.repeat(2_600)}</t></si>`;
      const bytes = withStrings(one, Array.from({ length: 6_000 }, (_, i) => body(i)).join(''));
      const before = process.memoryUsage().rss;
      expect(await words(bytes)).toContain('per triwulan atau per bulan');
      expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    });

    it('that one small file tells again and again are bounded too', async () => {
      const shared = { xml: '<c t="s"><v>0</v></c>' };
      const rows = Array.from({ length: 20_000 }, (_, i) =>
        report(String(i + 1), '3 Jan 2026', ['-', 'W', 'Judul', shared, '-', '-']),
      );
      const bytes = withStrings(sheetXml([header, ...rows]), `<si><t>${'jalan'.repeat(6_500)}</t></si>`);
      expect(await words(bytes)).toContain('terlalu banyak isi');
      const wide = report('1', '3 Jan 2026', Array<typeof shared>(200).fill(shared));
      expect(
        await words(withStrings(sheetXml([header, wide]), `<si><t>${'jalan'.repeat(6_500)}</t></si>`)),
      ).toContain('terlalu banyak isi');
    });
  });

  it('passes rows far down, and columns far right, in flat memory', async () => {
    const far = one.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="ZZZZZZ1"><v>1</v></c></row></sheetData>',
    );
    expect((await readBytes(workbook(far))).rows).toHaveLength(1);
  });

  it('reports progress that never falls, and stops when told on the way', async () => {
    const many = workbook(
      sheetXml([header, ...Array.from({ length: 20_000 }, (_, i) => report(String(i + 1), '3 Jan 2026'))]),
    );
    const seen: { bytesRead: number; totalBytes: number; rows: number }[] = [];
    await readBytes(many, { onProgress: (progress) => seen.push({ ...progress }) });
    expect(seen.length).toBeGreaterThan(2);
    for (const [i, progress] of seen.entries()) {
      expect(progress.bytesRead).toBeLessThanOrEqual(progress.totalBytes);
      expect(progress.bytesRead).toBeGreaterThanOrEqual(seen[i - 1]?.bytesRead ?? 0);
      expect(progress.rows).toBeGreaterThanOrEqual(seen[i - 1]?.rows ?? 0);
    }
    const stop = new AbortController();
    const reading = readBytes(many, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'dibatalkan' });
  });
});
