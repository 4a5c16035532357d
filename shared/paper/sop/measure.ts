import { plain } from '../text.ts';
import table from './arimo-widths.json' with { type: 'json' };

export interface Font {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

const millimetresPerPoint = 25.4 / 72;
/** A letter that Arimo lacks comes from a font we do not know; emoji are the widest of those. */
const unknownWidth = 1.4;

const byCharacter = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width) / table.em] as const),
    ),
  );
const regular = byCharacter(table.regular);
const bold = byCharacter(table.bold);

/** Width of a text on one line, in millimetres, without kerning (the form's CSS turns it off). */
export function widthOf(text: string, font: Font): number {
  const widths = font.bold ? bold : regular;
  let ems = 0;
  for (const character of text) ems += widths.get(character) ?? unknownWidth;
  return ems * font.size * millimetresPerPoint;
}

/** Height of a line of print, in millimetres. */
export const lineHeight = (font: Font): number => font.size * millimetresPerPoint * 1.25;

/**
 * The lines of a text no wider than `width` millimetres. A word wider than that is broken: after `/` or `-`, else
 * with a hyphen, between syllables where Indonesian allows it. Every line has at least one character.
 */
export function breakLines(text: string, width: number, font: Font): string[] {
  return plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => breakLine(line, width, font));
}

function breakLine(line: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (widthOf(longer, font) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = breakWord(word, width, font);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return current === '' ? lines : [...lines, current];
}

function breakWord(word: string, width: number, font: Font): string[] {
  if (widthOf(word, font) <= width) return [word];
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && widthOf(rest.join(''), font) > width) {
    const { length, hyphen } = breakPlace(rest, width, font);
    pieces.push(`${rest.slice(0, length).join('')}${hyphen}`);
    rest = rest.slice(length);
  }
  return [...pieces, rest.join('')];
}

const letter = /^\p{L}$/u;

function breakPlace(
  rest: readonly string[],
  width: number,
  font: Font,
): { readonly length: number; readonly hyphen: '-' | '' } {
  let place: { length: number; hyphen: '-' | ''; worth: number } = { length: 1, hyphen: '', worth: 0 };
  let used = 0;
  for (let length = 1; length < rest.length; length += 1) {
    const before = rest[length - 1] ?? '';
    const after = rest[length] ?? '';
    used += widthOf(before, font);
    const hyphen = letter.test(before) && letter.test(after) ? '-' : '';
    if (used + widthOf(hyphen, font) > width) break;
    const worth = worthOf(before, rest.slice(length, length + 3).join(''), length, rest.length);
    if (worth >= place.worth) place = { length, hyphen, worth };
  }
  return place;
}

const onset = /^(ng|ny|kh|sy|[^aeiou])[aeiou]/i;
const oneSound = /^(ng|ny|kh|sy)/i;

/** How good a break is: after a mark 3, before a syllable 2, elsewhere 1, near a word's end or within a sound 0. */
function worthOf(before: string, ahead: string, length: number, total: number): number {
  if (/^[/\-–_.@]$/.test(before)) return 3;
  if (!letter.test(before) || !letter.test(ahead.charAt(0))) return 1;
  if (length < 2 || total - length < 2 || oneSound.test(`${before}${ahead}`)) return 0;
  return onset.test(ahead) ? 2 : 1;
}
