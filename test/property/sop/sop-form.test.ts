import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { layOutSop, type SopDocument } from '../../../shared/paper/sop/document.ts';
import { lineHeight, widthOf } from '../../../shared/paper/sop/measure.ts';
import { textColumns, textsOf } from '../../../shared/paper/sop/table.ts';
import { continuedMark } from '../../../shared/paper/sop/table-rows.ts';
import { exampleHead } from '../../unit/paper/sop/example-sops.ts';
import { anySop } from './arbitraries.ts';
import { faultsOf } from './geometry.ts';
import { faultsOfWay, meantArrows } from './ways.ts';

const bare = (text: string): string => text.replace(/[\s-]/g, '');

/** What the rows say of a step in one column, without the marks of rows that go on. */
function printed(document: SopDocument, place: number, column: (typeof textColumns)[number]): string {
  const rows = document.steps.flatMap(({ rows: all }) => all.filter((row) => row.place === place));
  return rows
    .flatMap(({ cells, continued }) =>
      continued && column === 'activity' ? cells[column].slice(1) : cells[column],
    )
    .join(' ');
}

function faultsOfTexts(sop: Sop, document: SopDocument): string[] {
  const { table, steps, sheet, head } = document;
  const faults: string[] = [];
  for (const { rows, flow } of steps) {
    for (const [i, { cells, continued }] of rows.entries()) {
      if (continued && cells.activity[0] !== continuedMark) faults.push('a continued row does not say so');
      for (const column of textColumns) {
        const height = cells[column].length * lineHeight(table.density.font);
        if (height > (flow.rows[i]?.height ?? 0)) faults.push(`text higher than its row: ${column}`);
        for (const line of cells[column])
          if (widthOf(line, table.density.font) > table.widths[column] - 1)
            faults.push(`text too wide: ${line}`);
      }
    }
    const used = head.upper + head.lower + flow.height;
    if (used > sheet.inner.height) faults.push(`page too high: ${used} of ${sheet.inner.height}`);
  }
  for (const [place, step] of sop.steps.entries())
    for (const column of textColumns)
      if (bare(printed(document, place, column)) !== bare(textsOf(step, place)[column]))
        faults.push(`text of step ${place + 1} in ${column} is not the one given`);
  return faults;
}

function faultsOfLabels(sop: Sop, document: SopDocument): string[] {
  const labels = document.steps.flatMap(({ flow }) => flow.labels);
  return meantArrows(sop).flatMap(({ from, to, labels: meant }) => {
    const found = labels.filter((label) => label.from === from && label.target === to);
    const said = found.flatMap(({ lines }) => lines).join('');
    return bare(said) === bare(meant.join('/')) ? [] : [`label of ${from} to ${to}: ${said}`];
  });
}

test('200 random SOPs: nothing overlaps, every arrow arrives, every text is there once', () => {
  fc.assert(
    fc.property(anySop, fc.constantFrom('A4' as const, 'F4' as const), (sop, size) => {
      const document = layOutSop({ size, letterhead: exampleHead, sop });
      const { left, columnWidth } = document.table.flow;
      const right = left + sop.actors.length * columnWidth;
      const faults = [
        ...document.steps.flatMap(({ flow }) => faultsOf(flow, left, right)),
        ...meantArrows(sop).flatMap(({ from, to }) => faultsOfWay(document, from, to)),
        ...faultsOfTexts(sop, document),
        ...faultsOfLabels(sop, document),
      ];
      expect(faults.slice(0, 3)).toEqual([]);
    }),
    { numRuns: 200, seed: 52_2011 },
  );
}, 240_000);
