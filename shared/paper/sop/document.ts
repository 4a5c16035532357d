import type { Sop } from '../../domain/sop/types.ts';
import { clip, plain } from '../text.ts';
import type { SopPaperData } from './data.ts';
import { type Flow, flowOf } from './flow/flow.ts';
import { type IdentityLayout, layIdentity } from './identity.ts';
import { lettersOf, type StripText, stripWords, wordsFont } from './links.ts';
import { breakLines, type Font, lineHeight } from './measure.ts';
import { paginate, type StepPage, type WordsHeight } from './paginate.ts';
import { type Sheet, sheetFor } from './sheet.ts';
import { comfortable, compact, padding, type StepTable, tableFor } from './table.ts';
import { headFor, type TableHead } from './table-head.ts';
import { rowsOf } from './table-rows.ts';

/** A whole SOP, every page of it known before anything is drawn. */
export interface SopDocument {
  readonly sop: Sop;
  readonly sheet: Sheet;
  readonly letterhead: SopPaperData['letterhead'];
  readonly identity: IdentityLayout;
  readonly heading: readonly string[];
  readonly table: StepTable;
  readonly head: TableHead;
  readonly steps: readonly (StepPage & { readonly words: readonly StripText[] })[];
  readonly letters: ReadonlyMap<number, string>;
  readonly foot: readonly string[];
  readonly pages: number;
}

export const headingFont: Font = { size: 9.5, bold: true };
export const footFont: Font = { size: 7.5, bold: false };
/** Under the heading. */
export const headingGap = 1.6;
/** What connectors may take of a page whose only row is as high as can be; more only where that is too little. */
const connectorsRooms = [30, 45, 60, 75, 90];

/** Lays an SOP out: the identity first, then the step table in as few pages as it needs. */
export function layOutSop({ size, letterhead, sop }: SopPaperData): SopDocument {
  const sheet = sheetFor(size);
  const identity = layIdentity(sop, letterhead, sheet.inner);
  const heading = breakLines(sop.name, sheet.inner.width, headingFont);
  const room = sheet.inner.height - heading.length * lineHeight(headingFont) - headingGap;
  const options = [comfortable, compact].map((density) => {
    const table = tableFor(sop, sheet.inner.width, density);
    const head = headFor(sop.actors, table.flow.columnWidth);
    return { table, head, steps: stepPages(sop, table, room - head.upper - head.lower - 0.4) };
  });
  const [roomy, tight] = options;
  const chosen = roomy && tight && tight.steps.length < roomy.steps.length ? tight : roomy;
  const { table, head, steps } = chosen ?? { ...fallback(sop, sheet), steps: [] };
  const letters = lettersOf(steps.map(({ flow }) => flow));
  const first = identity.pages.length + 1;
  return {
    sop,
    sheet,
    letterhead,
    identity,
    heading,
    table,
    head,
    steps: steps.map((page, i) => ({ ...page, words: stripWords(flowOf(sop), steps, i, letters, first) })),
    letters,
    // The whole name stands over every page; the foot has room for three lines.
    foot: breakLines(clip(footText(sop), 380), sheet.inner.width - 40, footFont),
    pages: identity.pages.length + steps.length,
  };
}

function fallback(sop: Sop, sheet: Sheet): { table: StepTable; head: TableHead } {
  const table = tableFor(sop, sheet.inner.width, comfortable);
  return { table, head: headFor(sop.actors, table.flow.columnWidth) };
}

function stepPages(sop: Sop, table: StepTable, height: number): StepPage[] {
  const words = wordsHeight(flowOf(sop), table.flow.left - 2 * padding.x);
  let pages: StepPage[] = [];
  for (const room of connectorsRooms) {
    pages = paginate(sop, rowsOf(sop, table, height - room), table, height, words);
    if (pages.every(({ flow }) => flow.height <= height)) break;
  }
  return pages;
}

function wordsHeight(flow: Flow, width: number): WordsHeight {
  return (direction, targets, places) => {
    const here = new Set(places);
    const lines = targets.flatMap((target) => {
      // Letters and page numbers are not known yet; these are as wide as any.
      const coming = flow.edges.filter(({ from, to }) => to === target && !here.has(from));
      const sources = coming.map(({ from }) => from);
      return breakLines(linkText(direction, target, sources), width, wordsFont);
    });
    return lines.length * lineHeight(wordsFont) + 2 * padding.y;
  };
}

const linkText = (direction: 'in' | 'out', target: number, from: readonly number[]): string =>
  direction === 'out'
    ? `WW ke langkah ${target + 1}, halaman 000`
    : `WW dari ${from.map((step) => `langkah ${step + 1}, halaman 000`).join('; ')}`;

function footText({ name, number, version }: Sop): string {
  const numbered = plain(number) === '' ? '' : `Nomor ${plain(number)} · `;
  return `SOP ${plain(name)} · ${numbered}versi ${version}`;
}
