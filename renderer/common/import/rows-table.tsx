import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import styles from './import.module.css';

const guess = 36;

/** A table that draws only the rows in sight; thousands of rows cost no more than a screenful. */
export function RowsTable(p: {
  label: string;
  head: readonly { readonly name: string; readonly width?: number }[];
  rows: readonly { readonly key: number; readonly cells: readonly (string | number)[] }[];
}) {
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: p.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => guess,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroll} ref={scroll} tabIndex={0} aria-label={p.label}>
      <Table stickyHeader className={styles.rows} aria-rowcount={p.rows.length + 1}>
        <Table.Thead>
          <Table.Tr>
            {p.head.map(({ name, width }) => (
              <Table.Th key={name} w={width} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Space height={above} />
          {items.map((item) => {
            const row = p.rows[item.index];
            if (row === undefined) return null;
            return (
              <Table.Tr
                key={row.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
              >
                {row.cells.map((cell, column) => (
                  <Table.Td key={p.head[column]?.name}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          <Space height={below} />
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** The height of the rows that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}
