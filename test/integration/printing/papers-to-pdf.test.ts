import { afterAll, describe, expect, test } from 'vitest';
import type { PaperData, PaperSize } from '../../../shared/paper/data.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import { createChromiumPrinter } from '../../../shared/printing/chromium-printer.ts';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';
import { examplePapers, letter, receipt, sheet } from '../../unit/paper/example-papers.ts';

const printer = createChromiumPrinter();
afterAll(() => printer.close());

const paragraph = 'Jalan di depan pasar desa berlubang cukup dalam sejak musim hujan dan lampu jalan padam. ';
const long = (length: number): string =>
  paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);

async function print(data: PaperData): Promise<{ pages: number; text: string }> {
  const pdf = await printer.print(renderPaper(data, paperFonts()));
  return { pages: countPdfPages(pdf), text: Buffer.from(pdf).toString('latin1') };
}

/** Width and height of the first page in whole millimetres. */
function sheetOf(text: string): [number, number] {
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(text);
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [millimetres(box?.[1]), millimetres(box?.[2])];
}

const fontsOf = (text: string): string[] =>
  [...text.matchAll(/\/BaseFont\s*\/([\w+-]+)/g)].map((match) => match[1] ?? '');

const sizes: readonly [PaperSize, [number, number]][] = [
  ['A4', [210, 297]],
  ['F4', [215, 330]],
  ['Folio', [210, 330]],
];

describe.each(sizes)('%s', (size, expected) => {
  test('ordinary papers take one sheet of that size', async () => {
    const variants = [...examplePapers, { ...sheet, byHand: true, due: null }];
    for (const paper of variants) {
      const { pages, text } = await print({ ...paper, size });
      // Minutes with all their lines for the pen and tables to sign need a second A4.
      expect(pages, paper.kind).toBe(paper.kind === 'berita-acara' && size === 'A4' ? 2 : 1);
      expect(sheetOf(text), paper.kind).toEqual(expected);
      // The step times of a control card hold a sign (≤) that Arimo lacks; its font is embedded as well.
      for (const name of fontsOf(text)) expect(name, paper.kind).toMatch(/^[A-Z]{6}\+/);
      expect(text.match(/\/FontFile2?\b/g)?.length, paper.kind).toBe(
        text.match(/\/Type\s*\/FontDescriptor\b/g)?.length,
      );
    }
  });

  test('a receipt stays on one sheet whatever it must hold', async () => {
    const crowded = {
      ...receipt,
      size,
      subject: long(400),
      gist: `${long(2000)}\n${long(2000)}`,
      address: long(300),
      attachments: Array.from({ length: 30 }, (_, i) => `foto-lokasi-${i}.jpg`),
      howToFollow: long(900),
    };
    expect((await print(crowded)).pages).toBe(1);
  });

  test('long papers run on', async () => {
    const recipients = Array.from({ length: 30 }, (_, i) => ({
      name: `Kepala Bidang Rehabilitasi Sosial ${i}`,
      ticked: true,
    }));
    expect((await print({ ...sheet, size, gist: long(4000), recipients })).pages).toBeGreaterThan(1);
    const findings = Array.from({ length: 24 }, () => long(420)).join('\n');
    expect((await print({ ...letter, size, findings })).pages).toBeGreaterThanOrEqual(3);
  });
});

test('the PDF embeds Arimo alone and is tagged, named and Indonesian', async () => {
  const { text } = await print(letter);
  const names = fontsOf(text);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+Arimo/);
  expect(text).toContain('/FontFile2');
  expect(text).toContain('/StructTreeRoot');
  expect(text).toMatch(/\/Lang\s*\(id\)/);
  expect(text).toContain('188.45/531/406.001.3/2017');
});
