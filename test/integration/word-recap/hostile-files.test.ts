import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentOf, header, merged, paragraph, readBytes, refusal, report, run, table } from './docx.ts';

const fixture = readFileSync(resolve(import.meta.dirname, '../../fixtures/rekap-word-2017.docx'));
const one = table(header, report('1500001'));
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = (target: string) =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="${target}"/></Relationships>`,
    ),
    [target]: strToU8('x'),
  });

describe('a file that is no Word recap is named for what it is', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['empty', '', 'bukan-docx', 'kosong'],
    ['text', 'Tracking ID;Judul', 'bukan-docx', 'bukan DOCX'],
    ['.doc', Buffer.concat([ole, Buffer.alloc(600)]), 'doc-lama', 'Word lama (.doc)'],
    [
      'with a password',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'bersandi',
      'hapus kata sandinya',
    ],
    ['.xlsx', main('xl/workbook.xml'), 'bukan-docx', 'buku kerja Excel'],
    ['.pptx', main('ppt/presentation.xml'), 'bukan-docx', 'PowerPoint'],
    ['.odt', zipSync({ 'META-INF/manifest.xml': strToU8('<x/>') }), 'bukan-docx', 'OpenDocument'],
    ['a zip around it', zipSync({ 'a/rekap.docx': fixture }), 'bukan-docx', 'Keluarkan isinya'],
    ['another zip', zipSync({ 'foto.jpg': strToU8('x') }), 'bukan-docx', 'tanpa dokumen Word'],
    ['a letter', documentOf(paragraph(run('Dengan hormat'))), 'tanpa-header', 'Tracking ID'],
    [
      'a recap of nothing',
      documentOf(table(merged('BULAN MEI'), header)),
      'tanpa-baris',
      'tidak memuat satu aduan',
    ],
  ])('%s', async (_what, bytes, code, said) => {
    const { code: found, message } = await refusal(bytes);
    expect(found).toBe(code);
    expect(message).toContain(said);
    expect(message).toMatch(/^(Berkas|Tabel dalam berkas) rekap\.docx/);
    expect(message).not.toContain('Unduh lagi');
  });
});

describe('hostile documents', () => {
  it('refuses a file cut at any of 100 lengths', async () => {
    for (let i = 0; i < 100; i += 1)
      expect((await refusal(fixture.subarray(0, Math.floor((fixture.length * i) / 100)))).code).toMatch(
        /^(terpotong|bukan-docx|rusak)$/,
      );
  });

  it('never answers damage with anything but a refusal or the right rows', async () => {
    for (let i = 0; i < 60; i += 1) {
      const bytes = Buffer.from(fixture);
      bytes.fill(0xff, Math.floor((bytes.length * i) / 60), Math.floor((bytes.length * i) / 60) + 24);
      const outcome = await refusal(bytes).then(
        ({ code }) => code,
        (error: Error) => error.message,
      );
      expect(outcome).toMatch(/^(terpotong|bukan-docx|rusak|bersandi|terlalu-besar|the file was read)$/);
    }
  });

  it('refuses entities of its own', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect((await refusal(documentOf(one, {}, laughs))).code).toBe('xml-terlarang');
    expect((await refusal(documentOf(one, { '_rels/.rels': strToU8(`${laughs}<x/>`) }))).code).toBe(
      'xml-terlarang',
    );
  });

  it('bounds what inflates, what nests, and how much text and how many rows there are', async () => {
    const bomb = strToU8(`<w:document xmlns:w="x">${'<w:p></w:p>'.repeat(9_000_000)}</w:document>`);
    expect((await refusal(documentOf('', { 'word/document.xml': bomb }))).code).toBe('terlalu-besar');
    const deep = '<w:p>'.repeat(100_000);
    expect((await refusal(documentOf(deep))).code).toBe('rusak');
    const long = report('1500001').replace('Jalan rusak', 'jalan rusak '.repeat(20_000));
    expect((await refusal(documentOf(table(header, ...Array(80).fill(long))))).message).toContain(
      'per tahun',
    );
    const many = Array.from({ length: 20_001 }, (_, i) => report(String(i + 1)));
    expect((await refusal(documentOf(table(header, ...many)))).message).toContain('per tahun');
  });

  it('clamps impossible spans', async () => {
    const wild = report({ xml: paragraph(run('1500001')), properties: '<w:gridSpan w:val="99999999"/>' });
    expect((await readBytes(documentOf(table(header, wild)))).rows).toHaveLength(1);
  });

  it('stops when told', async () => {
    const { readRecapFile } = await import('../../../main/intake/word-recap/read-recap.ts');
    const path = resolve(import.meta.dirname, '../../fixtures/rekap-word-2017.docx');
    const reading = readRecapFile(path, { fileName: 'rekap.docx', signal: AbortSignal.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'dibatalkan' });
  });
});
