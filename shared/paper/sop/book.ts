import { formatDate } from '../../domain/calendar/format.ts';
import { plain } from '../text.ts';
import type { SopBookData } from './data.ts';
import { layOutSop, type SopDocument } from './document.ts';
import { breakLines, type Font } from './measure.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import { cellHeight, padding } from './table.ts';

export const contentsFont: Font = { size: 9.5, bold: false };
/** Over the list: its title; the list's own head. */
export const contentsTop = { title: 14, head: 8 } as const;

export interface ContentsRow {
  readonly number: readonly string[];
  readonly name: readonly string[];
  readonly effective: string;
  /** The book's page on which the SOP begins. */
  readonly page: number;
  readonly height: number;
}

/** The office's SOPs as one book: cover, list, and each SOP with its own count of pages. */
export interface SopBook {
  readonly sheet: Sheet;
  readonly contents: readonly (readonly ContentsRow[])[];
  readonly documents: readonly { readonly document: SopDocument; readonly before: number }[];
  readonly columns: ContentsColumns;
  readonly pages: number;
}

export interface ContentsColumns {
  readonly order: number;
  readonly number: number;
  readonly name: number;
  readonly effective: number;
  readonly page: number;
}

/** Lays the whole book out, so that its list can say on which page each SOP begins. */
export function layOutBook({ size, letterhead, sops }: SopBookData): SopBook {
  const sheet = sheetFor(size);
  const fixed = { order: 12, number: 55, effective: 36, page: 20 };
  const columns = {
    ...fixed,
    name: sheet.inner.width - Object.values(fixed).reduce((sum, width) => sum + width, 0),
  };
  const laid = sops.map((sop) => layOutSop({ size, letterhead, sop }));
  const rows = laid.map(({ sop }) => {
    const number = breakLines(sop.number || '-', columns.number - 2 * padding.x, contentsFont);
    const name = breakLines(sop.name || '-', columns.name - 2 * padding.x, contentsFont);
    const height = cellHeight(Math.max(number.length, name.length), contentsFont) + 1;
    return { number, name, effective: formatDate(plain(sop.effectiveFrom)), height };
  });
  const lists = contentsPages(
    rows.map(({ height }) => height),
    sheet.inner.height - contentsTop.title - contentsTop.head,
  );
  // The cover and the list come before.
  let before = 1 + lists.length;
  const documents = laid.map((document) => {
    const placed = { document, before };
    before += document.pages;
    return placed;
  });
  const numbered = rows.map((row, i): ContentsRow => ({ ...row, page: (documents[i]?.before ?? 0) + 1 }));
  return {
    sheet,
    columns,
    contents: lists.map(([from, to]) => numbered.slice(from, to)),
    documents,
    pages: before,
  };
}

/** Which rows each page of the list takes; always one page, even of an empty list. */
function contentsPages(heights: readonly number[], room: number): (readonly [number, number])[] {
  const pages: (readonly [number, number])[] = [];
  let from = 0;
  let used = 0;
  for (const [row, height] of heights.entries()) {
    if (used + height > room && row > from) {
      pages.push([from, row]);
      from = row;
      used = 0;
    }
    used += height;
  }
  return [...pages, [from, heights.length]];
}
