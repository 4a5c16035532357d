/**
 * Writes shared/paper/sop/arimo-widths.json: how wide each letter of Arimo is, so that the SOP form can break its
 * lines itself. Run again when @fontsource/arimo changes: `node scripts/arimo-widths.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { root } from './lib/run.mjs';

const require = createRequire(import.meta.url);

/** The tables of a WOFF 1 file, unpacked. @param {Buffer} woff @returns {Map<string, Buffer>} */
function tablesOf(woff) {
  const tables = new Map();
  for (let i = 0; i < woff.readUInt16BE(12); i += 1) {
    const at = 44 + i * 20;
    const [offset, packed, length] = [4, 8, 12].map((more) => woff.readUInt32BE(at + more));
    const bytes = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', at, at + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** Code point to glyph, from the format 4 subtable. @param {Buffer} cmap @returns {Map<number, number>} */
function glyphsOf(cmap) {
  const glyphs = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const twice = cmap.readUInt16BE(at + 6);
    const [ends, starts] = [at + 14, at + 16 + twice];
    for (let s = 0; s < twice; s += 2) {
      const [end, start] = [cmap.readUInt16BE(ends + s), cmap.readUInt16BE(starts + s)];
      const delta = cmap.readUInt16BE(starts + twice + s);
      const rangeAt = starts + 2 * twice + s;
      const range = cmap.readUInt16BE(rangeAt);
      for (let code = start; code <= end && code !== 0xffff; code += 1) {
        const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - start));
        if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** Characters by their width in units of the em. @param {400 | 700} weight */
function widths(weight) {
  const byWidth = new Map();
  let em = 0;
  for (const subset of ['latin-ext', 'latin']) {
    const tables = tablesOf(
      readFileSync(require.resolve(`@fontsource/arimo/files/arimo-${subset}-${weight}-normal.woff`)),
    );
    const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name));
    em = head.readUInt16BE(18);
    const last = hhea.readUInt16BE(34) - 1;
    for (const [code, glyph] of glyphsOf(cmap)) {
      if (code < 32) continue;
      const width = hmtx.readUInt16BE(4 * Math.min(glyph, last));
      byWidth.set(width, (byWidth.get(width) ?? new Set()).add(String.fromCodePoint(code)));
    }
  }
  const sorted = [...byWidth].sort(([a], [b]) => a - b);
  return { em, widths: Object.fromEntries(sorted.map(([width, set]) => [width, [...set].sort().join('')])) };
}

const [regular, bold] = [widths(400), widths(700)];
const table = { em: regular.em, regular: regular.widths, bold: bold.widths };
const path = join(root, 'shared/paper/sop/arimo-widths.json');
writeFileSync(path, `${JSON.stringify(table, null, 1)}\n`);
console.log(`${path}: ${Object.values(table.regular).join('').length} huruf`);
