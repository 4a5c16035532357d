import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentOf, type SopContent } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { emptyIdentity } from '../../../shared/domain/sop/identity.ts';
import { readSopJson, writeSopJson } from '../../../shared/intake/sop-file/json.ts';
import { readSopXlsx } from '../../../shared/intake/sop-file/read-xlsx.ts';
import { writeSopXlsx } from '../../../shared/intake/sop-file/write-xlsx.ts';
import { newFolder } from '../workbench/fixture.ts';

const content = contentOf(defaultSop);
const blank: SopContent = { name: 'kosong', identity: emptyIdentity, actors: [], steps: [] };

async function readBytes(bytes: Uint8Array, name = 'sop.xlsx') {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return readSopXlsx(path, name, blank);
}

describe('an SOP as a workbook', () => {
  it('comes back as it was written', async () => {
    expect(await readBytes(await writeSopXlsx(content))).toEqual({ content });
  });

  it('names merged cells by row and column, and gives nothing', async () => {
    const parts = unzipSync(await writeSopXlsx(content));
    const sheet = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[sheet]);
    parts[sheet] = strToU8(
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="G4:G5"/></mergeCells>'),
    );
    expect(await readBytes(zipSync(parts))).toEqual({
      problems: [
        'Baris 4, kolom Waktu: sel digabung; pisahkan selnya lalu isi tiap baris.',
        'Baris 5, kolom Waktu: sel digabung; pisahkan selnya lalu isi tiap baris.',
      ],
    });
  });

  it('says what a file is that is none', async () => {
    await expect(readBytes(strToU8('bukan zip'))).rejects.toThrow('bukan XLSX');
    const lapor = readFileSync(join(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx'));
    expect(await readBytes(lapor)).toEqual({
      problems: ['Berkas sop.xlsx tidak memuat tabel dengan kolom Kegiatan; periksa baris kepalanya.'],
    });
  });
});

describe('an SOP as JSON', () => {
  it('comes back as it was written', () => {
    expect(readSopJson(writeSopJson(content), 'sop.json')).toEqual({ content });
  });

  it('names what is wrong by its place', () => {
    const bytes = (sop: unknown) => strToU8(JSON.stringify({ format: 'penghubung-sop', version: 1, sop }));
    const read = readSopJson(
      bytes({
        ...content,
        steps: content.steps.map((step, i) => (i === 2 ? { ...step, kind: 'bulat' } : step)),
      }),
      'sop.json',
    );
    expect(read).toEqual({ problems: [expect.stringMatching(/^Langkah 3, kind: /)] });
    expect(readSopJson(strToU8('{'), 'sop.json')).toEqual({
      problems: ['Berkas sop.json bukan JSON yang utuh; ekspor ulang SOP-nya.'],
    });
    expect(readSopJson(strToU8('{"format":"lain"}'), 'sop.json')).toEqual({
      problems: [expect.stringContaining('bukan berkas SOP Penghubung versi 1')],
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json().map(strToU8), fc.uint8Array({ maxLength: 60 })), (bytes) => {
        expect('problems' in readSopJson(bytes, 'x.json')).toBe(true);
      }),
      { seed: 20261124 },
    );
  });
});
