import { plain } from '../text.ts';
import { breakLines, type Font, lineHeight, widthOf } from './measure.ts';
import { padding } from './table.ts';

/** The lower row of the table's head, with the actors' names. */
export interface TableHead {
  readonly upper: number;
  readonly lower: number;
  readonly font: Font;
  /** Names stand upright when a word is too wide for its column. */
  readonly upright: boolean;
  readonly names: readonly (readonly string[])[];
}

const sizes = [8, 7.5, 7, 6.5];
const upper = 5.4;

/** Level where every word fits, else upright as high as the names need. */
export function headFor(actors: readonly { readonly name: string }[], columnWidth: number): TableHead {
  const texts = actors.length === 0 ? [''] : actors.map(({ name }) => plain(name));
  const room = columnWidth - 1.4;
  for (const size of sizes) {
    const font = { size, bold: true };
    const fits = texts.every((text) => text.split(/\s+/).every((word) => widthOf(word, font) <= room));
    if (!fits) continue;
    const names = texts.map((text) => breakLines(text, room, font));
    const most = Math.max(1, ...names.map(({ length }) => length));
    if (most <= 5) return { upper, lower: levelHeight(most, font), font, upright: false, names };
  }
  return uprightHead(texts, columnWidth);
}

const levelHeight = (lines: number, font: Font): number =>
  Math.max(6.5, lines * lineHeight(font) + 2 * padding.y);

function uprightHead(texts: readonly string[], columnWidth: number): TableHead {
  for (const size of [...sizes, 6, 5.5, 5])
    for (let lower = 16; lower <= 40; lower += 2) {
      const font = { size, bold: true };
      const names = texts.map((text) => breakLines(text, lower - 2 * padding.y, font));
      const most = Math.max(...names.map(({ length }) => length));
      const broken = texts.some((text) =>
        text.split(/\s+/).some((word) => widthOf(word, font) > lower - 2 * padding.y),
      );
      if (most * lineHeight(font) <= columnWidth - 0.8 && (!broken || lower >= 40))
        return { upper, lower, font, upright: true, names };
    }
  // Names this long fit at no size that can be read: as small as they must be.
  const longest = Math.max(...texts.map((text) => widthOf(text, { size: 1, bold: true })));
  const size = Math.sqrt(((columnWidth - 0.8) * 36) / (longest * 0.353 * 1.25)) * 0.85;
  const font = { size, bold: true };
  return { upper, lower: 40, font, upright: true, names: texts.map((text) => breakLines(text, 37, font)) };
}
