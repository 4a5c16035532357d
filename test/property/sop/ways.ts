import type { Sop } from '../../../shared/domain/sop/types.ts';
import type { SopDocument } from '../../../shared/paper/sop/document.ts';
import type { FlowLine, FlowPage, FlowSymbol, Point } from '../../../shared/paper/sop/flow/types.ts';

/** The arrows that an SOP means, worked out anew: from, to, and what is written on it. */
export function meantArrows(sop: Sop): { from: number; to: number; labels: string[] }[] {
  const last = sop.steps.length - 1;
  const ends = sop.steps.flatMap(({ kind }, place) => (kind === 'end' ? [place] : []));
  return sop.steps.flatMap(({ kind, branches }, from) => {
    if (branches.length === 0)
      return kind === 'end' || from === last ? [] : [{ from, to: from + 1, labels: [] }];
    const targets = branches.map(({ goTo, label }) => {
      const known = sop.steps.findIndex(({ key }) => key === goTo);
      return { to: goTo === null ? (ends.at(-1) ?? last) : known < 0 ? from + 1 : known, label };
    });
    return [...new Set(targets.map(({ to }) => to))].map((to) => ({
      from,
      to,
      labels: [...new Set(targets.filter((each) => each.to === to).map(({ label }) => label))].filter(
        Boolean,
      ),
    }));
  });
}

const touches = ({ box }: FlowSymbol, { x, y }: Point): boolean =>
  x > box.x - 0.01 && x < box.x + box.width + 0.01 && y > box.y - 0.01 && y < box.y + box.height + 0.01;

const startsAt = ({ points }: FlowLine, symbol: FlowSymbol | undefined): boolean => {
  const [first] = points;
  return symbol !== undefined && first !== undefined && touches(symbol, first);
};
/** Ends in the middle of the symbol's upper edge. */
const endsOn = ({ points }: FlowLine, symbol: FlowSymbol | undefined): boolean => {
  const last = points.at(-1);
  if (!symbol || !last) return false;
  const { x, y, width } = symbol.box;
  return Math.abs(last.y - y) < 0.01 && Math.abs(last.x - x - width / 2) < 0.01;
};

const mainOf = (page: FlowPage, step: number): FlowSymbol | undefined =>
  page.symbols.find((symbol) => symbol.shape === 'step' && symbol.step === step && symbol.main);
const anyOf = (page: FlowPage, step: number): FlowSymbol[] =>
  page.symbols.filter((symbol) => symbol.shape === 'step' && symbol.step === step);
const connector = (page: FlowPage, target: number, direction: 'in' | 'out'): FlowSymbol[] =>
  page.symbols.filter(
    (symbol) => symbol.shape === 'connector' && symbol.target === target && symbol.direction === direction,
  );

/** What is missing on the way of an arrow through the pages; nothing for a way that can be followed. */
export function faultsOfWay({ steps, letters }: SopDocument, from: number, to: number): string[] {
  const pages = steps.map(({ flow }) => flow);
  const start = pages.find((page) => mainOf(page, from));
  const end = pages.find((page) => mainOf(page, to));
  const name = `${from} to ${to}`;
  if (!start || !end) return [`${name}: a symbol is missing`];
  const leaving = start.lines.filter((line) => line.arrow && line.from === from && line.target === to);
  const [line] = leaving;
  if (!line || leaving.length !== 1) return [`${name}: ${leaving.length} lines leave`];
  const faults: string[] = [];
  if (!anyOf(start, from).some((symbol) => startsAt(line, symbol))) faults.push(`${name}: starts in the air`);
  if (start === end) return endsOn(line, mainOf(end, to)) ? faults : [...faults, `${name}: ends in the air`];
  const [out, ...moreOut] = connector(start, to, 'out');
  const [into, ...moreIn] = connector(end, to, 'in');
  if (moreOut.length + moreIn.length > 0) faults.push(`${name}: several connectors`);
  if (!endsOn(line, out)) faults.push(`${name}: does not reach its connector`);
  const coming = end.lines.find((each) => each.arrow && each.from === null && each.target === to);
  const [first] = coming?.points ?? [];
  if (!into || !first || Math.abs(first.y - into.box.y - into.box.height) > 0.01 || !touches(into, first))
    faults.push(`${name}: does not leave its connector`);
  if (!coming || !endsOn(coming, mainOf(end, to))) faults.push(`${name}: does not come in`);
  if (!letters.get(to)) faults.push(`${name}: has no letter`);
  return faults;
}
