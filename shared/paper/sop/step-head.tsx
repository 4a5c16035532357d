import type { ReactElement } from 'react';
import type { SopDocument } from './document.ts';
import { fontStyle, Lines, mm } from './parts.tsx';
import { columnTitles } from './table.ts';

/** The two rows over every page of the step table. */
export function StepHead({ document: { head, sop } }: { document: SopDocument }): ReactElement {
  const names = sop.actors.length === 0 ? [{ key: '', name: '' }] : sop.actors;
  return (
    <thead style={fontStyle({ size: 8, bold: true })}>
      <tr style={{ height: mm(head.upper) }}>
        <th rowSpan={2} scope="col">
          {columnTitles.number}
        </th>
        <th rowSpan={2} scope="col">
          {columnTitles.activity}
        </th>
        <th colSpan={names.length} scope="colgroup">
          Pelaksana
        </th>
        <th colSpan={3} scope="colgroup">
          Mutu Baku
        </th>
        <th rowSpan={2} scope="col">
          {columnTitles.note}
        </th>
      </tr>
      <tr style={{ height: mm(head.lower) }}>
        {names.map(({ key }, i) => (
          <th
            key={key}
            scope="col"
            className={head.upright ? 'upright' : 'actor'}
            style={fontStyle(head.font)}
          >
            <div>
              <Lines of={head.names[i] ?? []} />
            </div>
          </th>
        ))}
        {(['inputs', 'time', 'output'] as const).map((column) => (
          <th key={column} scope="col">
            {columnTitles[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
