import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { makeRecapDocument, stageRecapDocument } from '../../../main/workbench/word-recap/document.ts';
import { previewRecap } from '../../../main/workbench/word-recap/preview.ts';
import { readRecap } from '../../../main/workbench/word-recap/read.ts';
import { runRecap } from '../../../main/workbench/word-recap/run.ts';
import { act, exampleFile, importFile, newFolder, newOffice, register } from '../workbench/fixture.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/rekap-word-2017.docx');

async function made(desk: Desk, from: string, to: string) {
  const { name, bytes, rows } = await makeRecapDocument(desk, from, to);
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return { name, rows, parts, xml, recap: await readRecap(path, name, {}) };
}

describe('the Word recap made from the office’s own cases', () => {
  it('is read by our own reader: every case of the year, under its month, none refused', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    await importFile(desk, file);
    await runRecap(desk, await readRecap(fixture, 'rekap-word-2017.docx', {}), {});
    const { name, rows, recap } = await made(desk, '2017-01-01', '2017-12-31');
    expect(name).toBe('REKAP_SP4N_LAPOR_TAHUN_2017.docx');
    expect(rows).toBe(recap.rows.length);
    expect(recap).toMatchObject({ refused: [], warnings: [] });
    expect(recap.rows.every(({ month, date }) => date !== null && month === date.slice(0, 7))).toBe(true);
    const ids = new Set(recap.rows.map((row) => row.trackingId));
    expect(ids.size).toBe(rows);
    expect(file.rows.filter((row) => ids.has(row.trackingId))).toHaveLength(rows);
    expect(rows).toBeGreaterThan(150);
    const preview = await previewRecap(desk, recap);
    expect(preview).toMatchObject({ matched: rows, unmatched: [] });
  });

  it('has a table a month, each under its merged title and header, also where nothing came in', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const { xml, parts } = await made(desk, '2016-11-01', '2017-02-28');
    const tables = xml.split('<w:tbl>').slice(1);
    expect(tables).toHaveLength(4);
    const titles = tables.map((table) => /gridSpan w:val="8".*?<w:t(?: [^>]*)?>([^<]*)</.exec(table)?.[1]);
    expect(titles).toEqual(['BULAN NOVEMBER', 'BULAN DESEMBER', 'BULAN JANUARI', 'BULAN FEBRUARI']);
    for (const table of tables) expect(table.split('<w:tr>')[2]).toContain('KETERANGAN');
    expect(tables[0]).toContain('Nihil');
    // The sheet lies on its side: Word wants the width that it has then.
    expect(xml).toMatch(/<w:pgSz w:w="1[6-9]\d{3}" w:h="1[12]\d{3}" w:orient="landscape"\/>/);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/styles.xml', 'word/footer1.xml']),
    );
  });

  it('never names a reporter, and says of a confidential report only that it is one', async () => {
    const { desk } = await newOffice();
    const report = (title: string, secrecy: object) =>
      registerCase(desk, {
        channel: 'whatsapp',
        title,
        body: 'Isi.',
        anonymous: false,
        confidential: false,
        reporter: { name: 'Rahayu Contoh', address: 'Desa Contoh', contact: '0800-0000' },
        ...secrecy,
      });
    const plain = await report('Judul biasa', {});
    await report('Judul anonim', { anonymous: true });
    const secret = await report('Judul rahasia sekali', { confidential: true });
    for (const { id } of [plain, secret])
      await act(desk, id, { name: 'follow-up', fields: { note: 'Sudah\u0007 dicek & <diukur>.' } });
    const { recap, xml, parts } = await made(desk, '2026-01-01', '2026-12-31');
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    for (const hidden of ['Rahayu', 'Desa Contoh', '0800', 'rahasia sekali'])
      expect(all).not.toContain(hidden);
    for (const user of ['Pelapor WhatsApp', 'Anonim', 'Rahasia']) expect(xml).toContain(`>${user}<`);
    expect(recap.rows.map((row) => [row.trackingId, row.title, row.response, row.remark])).toEqual([
      [plain.register, 'Judul biasa', 'Sudah dicek & <diukur>.', 'Sedang diproses'],
      [expect.any(String), 'Judul anonim', null, 'Sedang diproses'],
      [secret.register, 'Aduan rahasia', null, 'Sedang diproses'],
    ]);
  });

  it('says what was done: the approved answer before the last follow-up, and how it stands', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu padam');
    await act(desk, id, { name: 'dispose', fields: { unit: 'Sekretariat' } });
    await act(desk, id, { name: 'follow-up', fields: { note: 'Dicek' } });
    const { events } = await act(desk, id, { name: 'follow-up', fields: { note: 'Salah' } });
    await act(desk, id, { name: 'undo', fields: { event: events[0] } });
    const first = async () => (await made(desk, '2026-11-01', '2026-11-30')).recap.rows[0];
    expect(await first()).toMatchObject({ stakeholder: 'Sekretariat', response: 'Dicek' });
    await act(desk, id, { name: 'draft-answer', fields: { answer: 'Lampu\nsudah diganti.' } });
    expect(await first()).toMatchObject({ response: 'Dicek' });
    await act(desk, id, { name: 'approve-answer', fields: {} });
    await act(desk, id, { name: 'send-answer', fields: {} });
    expect(await first()).toMatchObject({ response: 'Lampu\nsudah diganti.', remark: 'Terkirim' });
    await act(desk, id, { name: 'close', fields: { result: 'selesai' } });
    expect(await first()).toMatchObject({ remark: 'selesai' });
  });

  it('is staged for the host under the name that offices use', async () => {
    const { desk } = await newOffice();
    const { token, name } = await stageRecapDocument(desk, '2026-01-01', '2026-03-31');
    expect(name).toBe('REKAP_SP4N_LAPOR_2026-01-01_2026-03-31.docx');
    expect(desk.staging.find(token)?.size).toBeGreaterThan(2_000);
  });
});
