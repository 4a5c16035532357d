import { Checkbox, Skeleton } from '@mantine/core';
import type { CaseRow } from '../../../shared/contract/list-views.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import classes from './cases.module.css';
import type { Column } from './columns.tsx';
import type { Selection } from './selection.ts';

/** One row at its place; a skeleton while its page is on the way. The grid handles the keyboard. */
export function CaseTableRow(p: {
  index: number;
  top: number;
  template: string;
  columns: readonly Column[];
  zone: Zone;
  row: CaseRow | undefined;
  active: boolean;
  selection: Selection;
  onOpen: (row: CaseRow) => void;
  onActive: (index: number) => void;
}) {
  const { row, selection } = p;
  const chosen = row !== undefined && selection.has(row.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
    <div
      id={`aduan-${p.index}`}
      role="row"
      aria-rowindex={p.index + 2}
      aria-selected={chosen}
      className={[classes.row, chosen ? classes.chosen : '', p.active ? classes.active : '']
        .filter(Boolean)
        .join(' ')}
      style={{ transform: `translateY(${p.top}px)`, gridTemplateColumns: p.template }}
      onClick={() => {
        p.onActive(p.index);
        if (row !== undefined) p.onOpen(row);
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: it holds a check box */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps the click from opening the case */}
      <div role="gridcell" onClick={(event) => event.stopPropagation()}>
        {row === undefined ? null : (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={`Pilih ${row.register}`}
            checked={chosen}
            onChange={() => selection.toggle(row)}
          />
        )}
      </div>
      {p.columns.map((column) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        // biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus
        <div key={column.key} role="gridcell" className={classes.cell}>
          {row === undefined ? (
            <Skeleton height={10} width="70%" />
          ) : (
            <CellContent content={column.cell(row, p.zone)} />
          )}
        </div>
      ))}
    </div>
  );
}

/** Words get their own element so that they end with an ellipsis. */
function CellContent(p: { content: ReturnType<Column['cell']> }) {
  return typeof p.content === 'string' ? <span title={p.content}>{p.content}</span> : p.content;
}
