import { expect, test } from 'vitest';
import { fontCss } from '../../../shared/paper/fonts.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { sheet } from './example-papers.ts';

test('Arimo is there upright and slanted, regular and bold, for Latin and its extension', () => {
  const faces = paperFonts().map((face) => `${face.subset} ${face.weight} ${face.style}`);
  expect(new Set(faces).size).toBe(8);
  for (const face of paperFonts()) {
    expect(
      Buffer.from(face.source.split(',')[1] ?? '', 'base64')
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2');
  }
});

test('the files are read once', () => {
  expect(paperFonts()).toBe(paperFonts());
});

test.each([
  ['<p>Trenggalek é</p>', 2],
  ['<p><i>Trenggalek</i></p>', 4],
  ['<p>Łukasz</p>', 4],
  ['<p><i>Łukasz</i></p>', 8],
])('only the faces that a text needs are taken: %s', (html, faces) => {
  expect(fontCss(paperFonts(), html).split('@font-face').length - 1).toBe(faces);
});

test('a paper carries its typeface', () => {
  expect(renderPaper(sheet, paperFonts())).toContain('src:url(data:font/woff2;base64,');
});
