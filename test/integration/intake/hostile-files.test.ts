import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes, refusal } from './read-bytes.ts';
import { header, report, sheetXml, workbook } from './xlsx.ts';

const example = readFileSync(
  resolve(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx'),
);
const one = sheetXml([header, report('1500001', '3 Jan 2026')]);

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
