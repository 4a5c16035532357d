import type { Flow } from './flow/flow.ts';
import type { FlowPage } from './flow/types.ts';
import type { Font } from './measure.ts';
import type { StepPage } from './paginate.ts';

export const wordsFont: Font = { size: 7, bold: false };

/** What stands beside a connector's letter in words. */
export interface StripText {
  readonly direction: 'in' | 'out';
  readonly target: number;
  readonly text: string;
}

/** One letter for each step that arrows reach from another page, in the order in which the pages show them. */
export function lettersOf(pages: readonly FlowPage[]): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const { symbols } of pages)
    for (const symbol of symbols)
      if (symbol.shape === 'connector' && !letters.has(symbol.target))
        letters.set(symbol.target, letter(letters.size));
  return letters;
}

/** 0 = A ... 25 = Z, 26 = AA. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}

/** Where the connectors of one page lead and come from: `A ke langkah 8, halaman 3`. */
export function stripWords(
  flow: Flow,
  pages: readonly StepPage[],
  index: number,
  letters: ReadonlyMap<number, string>,
  firstPage: number,
): StripText[] {
  const pageOf = new Map<number, number>();
  for (const [page, { rows }] of pages.entries())
    for (const { place, continued } of rows) if (!continued) pageOf.set(place, page + firstPage);
  const where = (step: number): string => `langkah ${step + 1}, halaman ${pageOf.get(step) ?? ''}`;
  const here = index + firstPage;
  return (pages[index]?.flow.symbols ?? []).flatMap((symbol): StripText[] => {
    if (symbol.shape !== 'connector') return [];
    const { target, direction } = symbol;
    const sources = flow.edges.filter(({ from, to }) => to === target && pageOf.get(from) !== here);
    const text =
      direction === 'out'
        ? `ke ${where(target)}`
        : `dari ${sources.map(({ from }) => where(from)).join('; ')}`;
    return [{ direction, target, text: `${letters.get(target) ?? ''} ${text}` }];
  });
}
