import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { CaseRow } from '../../../shared/contract/list-views.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { CaseTableRow } from './case-table-row.tsx';
import classes from './cases.module.css';
import { type Column, columnGrid, type Sort } from './columns.tsx';
import type { Selection } from './selection.ts';

/** The virtual table: only the rows in sight are drawn. Arrows move, Enter opens, the space bar selects. */
export function CaseTable(p: {
  columns: readonly Column[];
  zone: Zone;
  total: number;
  row: (index: number) => CaseRow | undefined;
  sort: Sort;
  descending: boolean;
  onSort: (sort: Sort) => void;
  selection: Selection;
  onSelectAll: (all: boolean) => void;
  onOpen: (row: CaseRow) => void;
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  scrollRef: RefObject<HTMLDivElement | null>;
}) {
  const { total, selection, virtualizer } = p;
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(total - 1, 0));
  const grid = columnGrid(p.columns);
  const move = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = p.row(active);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 12,
      PageUp: active - 12,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter' && row) p.onOpen(row);
    else if (event.key === ' ' && row) selection.toggle(row);
    else return;
    event.preventDefault();
  };
  const items = virtualizer.getVirtualItems();
  const activeShown = items.some((item) => item.index === active);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid of 100,000 rows cannot be a <table>
    <div
      ref={p.scrollRef}
      className={classes.scroll}
      role="grid"
      aria-label="Daftar aduan"
      aria-rowcount={total + 1}
      aria-multiselectable
      aria-activedescendant={activeShown ? `aduan-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div role="rowgroup" className={classes.headGroup} style={{ minWidth: grid.width }}>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself holds the focus */}
        <div
          className={classes.head}
          role="row"
          aria-rowindex={1}
          style={{ gridTemplateColumns: grid.template, minWidth: grid.width }}
        >
          {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: it holds a check box */}
          <div role="columnheader">
            <Checkbox
              size="xs"
              aria-label="Pilih semua aduan dalam daftar"
              checked={selection.size > 0 && selection.size >= Math.min(total, 500)}
              indeterminate={selection.size > 0 && selection.size < Math.min(total, 500)}
              onChange={(event) => p.onSelectAll(event.currentTarget.checked)}
            />
          </div>
          {p.columns.map((column) => (
            <HeadCell
              key={column.key}
              column={column}
              sort={p.sort}
              descending={p.descending}
              onSort={p.onSort}
            />
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div
        className={classes.rows}
        role="rowgroup"
        style={{ height: virtualizer.getTotalSize(), minWidth: grid.width }}
      >
        {items.map((item) => (
          <CaseTableRow
            key={item.index}
            index={item.index}
            top={item.start - virtualizer.options.scrollMargin}
            template={grid.template}
            columns={p.columns}
            zone={p.zone}
            row={p.row(item.index)}
            active={item.index === active}
            selection={selection}
            onOpen={p.onOpen}
            onActive={setActive}
          />
        ))}
      </div>
    </div>
  );
}

function HeadCell(p: { column: Column; sort: Sort; descending: boolean; onSort: (sort: Sort) => void }) {
  const { column } = p;
  const by = column.sort;
  const sorted = by !== undefined && by === p.sort;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: it holds a button
    <div
      role="columnheader"
      className={classes.cell}
      aria-sort={sorted ? (p.descending ? 'descending' : 'ascending') : undefined}
    >
      {by === undefined ? (
        column.label
      ) : (
        <button
          type="button"
          className={classes.sort}
          aria-label={`Urutkan ${column.label}`}
          onClick={() => p.onSort(by)}
        >
          {column.label}
          {sorted ? (
            p.descending ? (
              <IconArrowDown size={14} aria-hidden />
            ) : (
              <IconArrowUp size={14} aria-hidden />
            )
          ) : null}
        </button>
      )}
    </div>
  );
}
