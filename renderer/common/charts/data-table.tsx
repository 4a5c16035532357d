import { Anchor, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { Cell, ChartTable } from './chart-csv.ts';
import styles from './charts.module.css';
import { decimal } from './look.ts';

const shown = (value: Cell): string => (typeof value === 'number' ? decimal(value) : value);

/** A chart's numbers; each row's name opens the cases behind it. */
export function DataTable(p: { table: ChartTable; title: string }) {
  const { head, rows } = p.table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.table} tabIndex={0} aria-label={`Tabel ${p.title}`}>
      <Table stickyHeader verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name, column) => (
              <Table.Th key={name} ta={column === 0 ? 'left' : 'right'} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ cells, href }) => (
            <Table.Tr key={String(cells[0])}>
              {cells.map((value, column) => (
                <Table.Td key={head[column]} ta={column === 0 ? 'left' : 'right'}>
                  {column === 0 && href !== null ? (
                    <Anchor component={Link} href={href} inherit>
                      {shown(value)}
                    </Anchor>
                  ) : (
                    shown(value)
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
