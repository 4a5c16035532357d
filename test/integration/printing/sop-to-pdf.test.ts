import { afterAll, describe, expect, test } from 'vitest';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { layOutBook } from '../../../shared/paper/sop/book.ts';
import { renderSopBook } from '../../../shared/paper/sop/book-pages.tsx';
import { layOutSop } from '../../../shared/paper/sop/document.ts';
import { renderSop } from '../../../shared/paper/sop/render.tsx';
import { createChromiumPrinter } from '../../../shared/printing/chromium-printer.ts';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';
import { exampleHead, largeSop, longSop, smallSop } from '../../unit/paper/sop/example-sops.ts';
import { pagesText } from './pdf-text.ts';

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const bare = (text: string): string => text.replace(/[\s-]/g, '');

/** Width and height of every page in whole millimetres. */
function sheets(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const boxes = text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${millimetres(width)} x ${millimetres(height)}`);
}

const sops: readonly [string, Sop, Readonly<Record<'A4' | 'F4', number>>][] = [
  ['the default SOP', defaultSop, { A4: 2, F4: 2 }],
  ['5 steps and 3 actors', smallSop, { A4: 2, F4: 2 }],
  ['24 steps and 9 actors with three decisions and loops', largeSop, { A4: 4, F4: 4 }],
  ['12 actors and texts longer than a page', longSop, { A4: 8, F4: 6 }],
];

describe.each(sops)('%s', (_, sop, counts) => {
  test.each([
    ['A4', '297 x 210'],
    ['F4', '330 x 215'],
  ] as const)('%s', async (size, sheet) => {
    const pages = counts[size];
    const data = { size, letterhead: exampleHead, sop };
    const document = layOutSop(data);
    const pdf = await printer.print(renderSop(data, paperFonts()));
    expect(document.pages).toBe(pages);
    expect(countPdfPages(pdf)).toBe(pages);
    expect(sheets(pdf)).toEqual(Array.from({ length: pages }, () => sheet));
    const texts = await pagesText(pdf);
    for (const [page, text] of texts.entries()) expect(text).toContain(`Halaman ${page + 1} dari ${pages}`);
    const identity = bare(texts[0] ?? '');
    for (const text of [sop.name, ...Object.values(sop.identity).flat()])
      if (typeof text === 'string' && !/^\d{4}-/.test(text)) expect(identity).toContain(bare(text));
    for (const [place, { rows, words }] of document.steps.entries()) {
      const text = bare(texts[place + document.identity.pages.length] ?? '');
      for (const title of ['No', 'Kegiatan', 'Pelaksana', 'MutuBaku', 'Kelengkapan', 'Waktu', 'Output'])
        expect(text).toContain(title);
      for (const { name } of sop.actors) expect(text).toContain(bare(name));
      for (const { cells } of rows)
        for (const lines of Object.values(cells)) expect(text).toContain(bare(lines.join('')));
      for (const each of words) expect(text).toContain(bare(each.text));
    }
  });
});

test('the letters of the connectors stand in the drawing of both pages', async () => {
  const data = { size: 'A4' as const, letterhead: exampleHead, sop: largeSop };
  const { letters, steps } = layOutSop(data);
  expect([...letters.values()]).toEqual(['A', 'B', 'C']);
  const shown = steps.map(({ flow }) =>
    flow.symbols.flatMap((symbol) =>
      symbol.shape === 'connector' ? [`${letters.get(symbol.target)} ${symbol.direction}`] : [],
    ),
  );
  expect(shown).toEqual([
    ['A out', 'B out'],
    ['B in', 'C out'],
    ['A in', 'C in'],
  ]);
});

test('the PDF embeds Arimo, is tagged and Indonesian, and fetches nothing', async () => {
  const html = renderSop({ size: 'A4', letterhead: exampleHead, sop: largeSop }, paperFonts());
  expect(html).not.toMatch(/<script|<link|@import/);
  const text = Buffer.from(await printer.print(html)).toString('latin1');
  const names = [...text.matchAll(/\/BaseFont\s*\/([\w+-]+)/g)].map((match) => match[1] ?? '');
  expect(new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '').replace(/-.*/, '')))).toEqual(
    new Set(['Arimo']),
  );
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/Lang\s*\(id\)/);
});

test('the book has a cover, a list with pages that are right, and every SOP with its own count', async () => {
  const many = Array.from({ length: 32 }, (_, i) => ({
    ...smallSop,
    id: `sop-${i}`,
    name: `Urusan nomor ${i + 1}`,
  }));
  const data = {
    size: 'F4' as const,
    letterhead: exampleHead,
    edition: 'Tahun 2026',
    sops: [...many, largeSop],
  };
  const book = layOutBook(data);
  const pdf = await printer.print(renderSopBook(data, paperFonts()));
  expect(countPdfPages(pdf)).toBe(book.pages);
  expect(new Set(sheets(pdf))).toEqual(new Set(['330 x 215']));
  const texts = await pagesText(pdf);
  expect(texts[0]).toContain('BUKU SOP');
  expect(texts[0]).toContain('DINAS SOSIAL');
  expect(book.contents.length).toBe(2);
  const list = texts.slice(1, 3).join(' ');
  for (const rows of book.contents)
    for (const { name, number, effective, page } of rows) {
      const [title] = name;
      expect(bare(list)).toContain(bare(`${number.join('')} ${title} ${effective} ${page}`));
      expect(texts[page - 1]).toContain(`Buku SOP, halaman ${page}`);
      expect(texts[page - 1]).toContain('Halaman 1 dari');
      expect(bare(texts[page - 1] ?? '')).toContain(bare(name.join('')));
    }
});
