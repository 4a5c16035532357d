import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChartBar, IconFileTypeCsv, IconPhotoDown, IconTable } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { saveFile } from '../save-file.ts';
import { notifyFailed, Panel } from '../ui.tsx';
import { type ChartTable, chartCsv } from './chart-csv.ts';
import { chartPng, type KeyEntry } from './chart-png.ts';
import styles from './charts.module.css';
import { DataTable } from './data-table.tsx';
import { usePrinting } from './use-printing.ts';

const noKey: readonly KeyEntry[] = [];

/**
 * One chart with its definition, its table, and the two as files. The table's links are what a click on a bar does,
 * for those without a mouse. On paper both the chart and the table are shown.
 */
export function ChartCard(p: {
  title: string;
  /** One sentence: what is counted. */
  definition: string;
  /** What the chart says in a sentence, for those who do not see it. */
  summary: string;
  table: ChartTable;
  /** The period, for the names of files. */
  period: string;
  legend?: readonly KeyEntry[];
  wide?: boolean;
  /** False where the table is too long to print; the screen and the CSV have it. */
  tableOnPaper?: boolean;
  /** What stands under the drawn chart, such as a button to see more of it. */
  below?: ReactNode;
  children: ReactNode;
}) {
  const { title, table, legend = noKey, tableOnPaper = true } = p;
  const [asTable, setAsTable] = useState(false);
  const printing = usePrinting();
  const chart = useRef<HTMLDivElement>(null);
  const empty = table.rows.every((row) => row.cells.slice(1).every((value) => value === 0 || value === '–'));
  const fileName = `${title} - ${p.period}`;
  const png = async () => {
    const svg = chart.current?.querySelector('svg');
    if (!svg) return;
    try {
      saveFile(`${fileName}.png`, await chartPng(svg, fileName, legend, styles.light ?? ''));
    } catch (error) {
      notifyFailed(error);
    }
  };
  const csv = () =>
    saveFile(`${fileName}.csv`, new Blob([chartCsv(table)], { type: 'text/csv;charset=utf-8' }));
  return (
    <div className={p.wide ? styles.wide : styles.card}>
      <Panel
        title={title}
        actions={
          empty ? null : (
            <div className={styles.tools}>
              <Tool
                label={asTable ? `Tampilkan grafik ${title}` : `Tampilkan tabel ${title}`}
                run={() => setAsTable(!asTable)}
              >
                {asTable ? <IconChartBar size={17} aria-hidden /> : <IconTable size={17} aria-hidden />}
              </Tool>
              <Tool label={`Simpan gambar PNG ${title}`} run={() => void png()}>
                <IconPhotoDown size={17} aria-hidden />
              </Tool>
              <Tool label={`Simpan tabel CSV ${title}`} run={csv}>
                <IconFileTypeCsv size={17} aria-hidden />
              </Tool>
            </div>
          )
        }
      >
        <p className={styles.definition}>{p.definition}</p>
        {empty ? (
          <p className={styles.nothing}>Belum ada data pada periode ini.</p>
        ) : (
          <>
            <div
              className={styles.chart}
              data-hidden={asTable && !printing}
              data-links={table.rows.some((row) => row.href !== null)}
            >
              <Key entries={legend} />
              <div ref={chart} role="img" aria-label={`Grafik ${title}. ${p.summary}`}>
                {p.children}
              </div>
              {p.below}
            </div>
            {asTable || (printing && tableOnPaper) ? <DataTable table={table} title={title} /> : null}
          </>
        )}
      </Panel>
    </div>
  );
}

function Tool(p: { label: string; run: () => void; children: ReactNode }) {
  return (
    <Tooltip label={p.label}>
      <ActionIcon variant="subtle" color="gray" aria-label={p.label} onClick={p.run}>
        {p.children}
      </ActionIcon>
    </Tooltip>
  );
}

function Key(p: { entries: readonly KeyEntry[] }) {
  if (p.entries.length === 0) return null;
  return (
    <ul className={styles.key}>
      {p.entries.map(({ label, look }) => (
        <li key={label}>
          <span className={styles.swatch} data-look={look} aria-hidden />
          {label}
        </li>
      ))}
    </ul>
  );
}
