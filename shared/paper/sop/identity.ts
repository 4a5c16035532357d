import type { Sop } from '../../domain/sop/types.ts';
import type { Letterhead } from '../data.ts';
import type { Millimetres } from '../sizes.ts';
import { plain } from '../text.ts';
import { emblemOf } from './emblem.ts';
import { identityRows, ratifiedLines } from './identity-texts.ts';
import { breakLines, type Font, lineHeight } from './measure.ts';

/** One line of print, bold or not. */
export interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** A cell with its lines and the height that they need. */
export interface TextCell {
  readonly title: string;
  readonly lines: readonly { readonly mark: string; readonly text: string }[];
}

export interface IdentityRow {
  readonly label: string;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly height: number;
}

export interface IdentityPage {
  /** The emblem, the office and the SOP's data; on the first page only. */
  readonly block: {
    readonly height: number;
    readonly office: readonly Line[];
    readonly rows: readonly IdentityRow[];
    readonly ratified: {
      readonly over: readonly string[];
      readonly name: readonly string[];
      readonly under: readonly string[];
      readonly height: number;
    };
  } | null;
  readonly pairs: readonly { readonly left: TextCell; readonly right: TextCell; readonly height: number }[];
}

export interface IdentityLayout {
  readonly font: Font;
  readonly label: number;
  readonly pages: readonly IdentityPage[];
}

export const cell = { x: 2, y: 1.4 } as const;
export const emblemHeight = 25;
export const signingRoom = 17;
const markWidth = 6;
const continued = ' (lanjutan)';

/** Lays the identity block out in the largest print with which it fits on one page, else over several. */
export function layIdentity(sop: Sop, letterhead: Letterhead, inner: Millimetres): IdentityLayout {
  const layouts = [10, 9.5, 9, 8.5].map((size) => layAt(sop, letterhead, inner, { size, bold: false }));
  const [first] = layouts;
  return layouts.find(({ pages }) => pages.length === 1) ?? layouts.at(-1) ?? first ?? emptyLayout;
}

const emptyLayout: IdentityLayout = { font: { size: 9, bold: false }, label: 34, pages: [] };

function layAt(sop: Sop, letterhead: Letterhead, inner: Millimetres, font: Font): IdentityLayout {
  const label = font.size * 3.6;
  const half = inner.width / 2;
  const bold = { ...font, bold: true };
  const room = half - label - 2 * cell.x;
  const rowHeight = (lines: number): number => lines * lineHeight(font) + 2 * cell.y;
  const rows = identityRows(sop).map(({ label: title, text, bold: strong }): IdentityRow => {
    const lines = breakLines(text, room, strong ? bold : font);
    return { label: title, lines, bold: strong, height: rowHeight(Math.max(1, lines.length)) };
  });
  const { over, name, under } = ratifiedLines(sop.identity.ratifiedBy);
  const ratified = {
    over: over.flatMap((text) => breakLines(text, room, font)),
    name: breakLines(name, room, bold),
    under: under.flatMap((text) => breakLines(text, room, font)),
  };
  const signed = rowHeight(ratified.over.length + ratified.name.length + ratified.under.length) + signingRoom;
  const office = officeLines(sop, letterhead, half - 12, font);
  const emblem = emblemOf(letterhead) === null ? 0 : emblemHeight + 3;
  const left = emblem + office.reduce((sum, line) => sum + lineHeight(officeFont(line, font)), 0) + 8;
  const right = rows.reduce((sum, row) => sum + row.height, signed);
  const height = Math.max(left, right);
  const block = {
    height,
    office,
    rows,
    ratified: { ...ratified, height: signed + height - right },
  };
  return { font, label, pages: pagesOf(block, pairsOf(sop, half, font), inner.height, font) };
}

/** The office's name is larger than its address. */
export const officeFont = ({ bold }: Line, font: Font): Font => ({
  size: bold ? font.size + 3 : font.size,
  bold,
});

function officeLines(sop: Sop, letterhead: Letterhead, width: number, font: Font): Line[] {
  const lines = (texts: readonly string[], bold: boolean): Line[] =>
    texts.flatMap((text) =>
      breakLines(text, width, officeFont({ text, bold }, font)).map((each) => ({ text: each, bold })),
    );
  const unit = sop.identity.unit === null ? [] : [plain(sop.identity.unit).toUpperCase()];
  return [
    ...lines([letterhead.government, letterhead.office, ...unit], true),
    ...lines(letterhead.addressLines, false),
  ];
}

function pairsOf(
  sop: Sop,
  half: number,
  font: Font,
): { readonly left: TextCell; readonly right: TextCell }[] {
  const { legalBasis, qualifications, related, equipment, warnings, records } = sop.identity;
  const listed = (title: string, items: readonly string[]): TextCell => ({
    title,
    lines: items.flatMap((item, i) =>
      breakLines(item, half - 2 * cell.x - markWidth, font).map((text, line) => ({
        mark: line > 0 || items.length < 2 ? '' : `${i + 1}.`,
        text,
      })),
    ),
  });
  return [
    { left: listed('Dasar Hukum', legalBasis), right: listed('Kualifikasi Pelaksana', qualifications) },
    { left: listed('Keterkaitan', related), right: listed('Peralatan/Perlengkapan', equipment) },
    { left: listed('Peringatan', warnings), right: listed('Pencatatan dan Pendataan', records) },
  ];
}

/** Puts the pairs under the block; one that does not fit goes on at the top of the next page. */
function pagesOf(
  block: NonNullable<IdentityPage['block']>,
  pairs: readonly { readonly left: TextCell; readonly right: TextCell }[],
  height: number,
  font: Font,
): IdentityPage[] {
  const line = lineHeight(font);
  const pages: { block: IdentityPage['block']; pairs: IdentityPage['pairs'][number][] }[] = [
    { block, pairs: [] },
  ];
  let free = height - block.height;
  for (const pair of pairs) {
    let rest = pair;
    for (let again = true; again; ) {
      const count = Math.max(1, rest.left.lines.length, rest.right.lines.length);
      const fits = Math.floor((free - 2 * cell.y) / line) - 1;
      if (fits < Math.min(count, 2)) {
        pages.push({ block: null, pairs: [] });
        free = height;
        continue;
      }
      const taken = Math.min(count, fits);
      const needed = (taken + 1) * line + 2 * cell.y;
      const part = (lines: TextCell): TextCell => ({ ...lines, lines: lines.lines.slice(0, taken) });
      const later = (lines: TextCell): TextCell => ({
        title: lines.title.endsWith(continued) ? lines.title : `${lines.title}${continued}`,
        lines: lines.lines.slice(taken),
      });
      pages.at(-1)?.pairs.push({ left: part(rest.left), right: part(rest.right), height: needed });
      free -= needed;
      again = count > taken;
      rest = { left: later(rest.left), right: later(rest.right) };
    }
  }
  return pages;
}
