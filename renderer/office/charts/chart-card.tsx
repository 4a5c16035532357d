import { ActionIcon, Table, Tooltip } from '@mantine/core';
import { IconChartBar, IconFileTypeCsv, IconPhotoDown, IconTable } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { Link } from 'wouter';
import { notifyFailed, Panel } from '../../common/ui.tsx';
import styles from './charts.module.css';
import { saveCsv, savePng } from './download.ts';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly (string | number)[]; readonly href: string | null }[];
}

const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const shown = (value: string | number): string => (typeof value === 'number' ? number.format(value) : value);

/** One chart with its definition, its table, and the two as files. The table's links are the chart's bars by keyboard. */
export function ChartCard(p: {
  title: string;
  definition: string;
  table: ChartTable;
  wide?: boolean;
  children: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const empty = p.table.rows.every((row) =>
    row.cells.slice(1).every((value) => value === 0 || value === '–'),
  );
  const png = async () => {
    try {
      const svg = chart.current?.querySelector('svg');
      if (svg) await savePng(p.title, svg);
    } catch (error) {
      notifyFailed(error);
    }
  };
  return (
    <div className={p.wide ? styles.wide : styles.card}>
      <Panel
        title={p.title}
        actions={
          <div className={styles.tools}>
            <Tool
              label={asTable ? `Tampilkan grafik ${p.title}` : `Tampilkan tabel ${p.title}`}
              run={() => setAsTable(!asTable)}
            >
              {asTable ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />}
            </Tool>
            {asTable ? null : (
              <Tool label={`Simpan PNG ${p.title}`} run={() => void png()}>
                <IconPhotoDown size={16} aria-hidden />
              </Tool>
            )}
            <Tool
              label={`Simpan CSV ${p.title}`}
              run={() =>
                saveCsv(
                  p.title,
                  p.table.head,
                  p.table.rows.map((row) => row.cells),
                )
              }
            >
              <IconFileTypeCsv size={16} aria-hidden />
            </Tool>
          </div>
        }
      >
        <p className={styles.definition}>{p.definition}</p>
        {empty ? (
          <p className={styles.nothing}>Belum ada data pada periode ini.</p>
        ) : asTable ? (
          <DataTable table={p.table} title={p.title} />
        ) : (
          <div
            ref={chart}
            role="img"
            aria-label={`Grafik ${p.title}. Tabelnya dapat dibuka dengan tombol tabel.`}
            className={styles.chart}
          >
            {p.children}
          </div>
        )}
      </Panel>
    </div>
  );
}

function Tool(p: { label: string; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={p.label}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={p.label} onClick={p.run}>
        {p.children}
      </ActionIcon>
    </Tooltip>
  );
}

function DataTable(p: { table: ChartTable; title: string }) {
  return (
    <div className={styles.table}>
      <Table aria-label={p.title}>
        <Table.Thead>
          <Table.Tr>
            {p.table.head.map((name, i) => (
              <Table.Th key={name} ta={i === 0 ? 'left' : 'right'}>
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.table.rows.map((row) => (
            <Table.Tr key={String(row.cells[0])}>
              {row.cells.map((value, i) => (
                <Table.Td key={p.table.head[i]} ta={i === 0 ? 'left' : 'right'}>
                  {i === 0 && row.href !== null ? <Link href={row.href}>{shown(value)}</Link> : shown(value)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
