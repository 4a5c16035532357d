import { Anchor, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AttentionUnit, ExtensionRequest } from '../../../shared/contract/attention.ts';
import type { CaseRow } from '../../../shared/contract/list-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { caseHref } from '../../common/routes.ts';
import { TimeLeft } from '../../common/ui.tsx';
import styles from './attention.module.css';

/** The pressing cases of one unit. */
export function UnitTable({ unit }: { unit: AttentionUnit }) {
  return (
    <List
      label={`Aduan ${unit.unit ?? 'belum didisposisi'}`}
      heads={['Register', 'Judul dan langkah', 'Jatuh tempo', 'Waktu']}
    >
      {unit.rows.map((row) => (
        <Table.Tr key={row.id}>
          <Register row={row} />
          <Table.Td className={styles.what}>
            {row.title}
            <div className={styles.under}>{[row.step, row.holder].filter(Boolean).join(' · ')}</div>
          </Table.Td>
          <Table.Td>{row.dueDate === null ? '–' : formatDate(row.dueDate)}</Table.Td>
          <Table.Td>
            <TimeLeft row={row} />
          </Table.Td>
        </Table.Tr>
      ))}
    </List>
  );
}

/** Longer limits to decide on. */
export function RequestTable({ requests }: { requests: readonly ExtensionRequest[] }) {
  return (
    <List label="Permohonan perpanjangan" heads={['Register', 'Judul', 'Jatuh tempo', 'Dimohon sampai']}>
      {requests.map(({ row, until }) => (
        <Table.Tr key={row.id}>
          <Register row={row} action="decide-extension" />
          <Table.Td className={styles.what}>{row.title}</Table.Td>
          <Table.Td>{row.dueDate === null ? '–' : formatDate(row.dueDate)}</Table.Td>
          <Table.Td>{formatDate(until)}</Table.Td>
        </Table.Tr>
      ))}
    </List>
  );
}

function Register(p: { row: CaseRow; action?: string }) {
  return (
    <Table.Td>
      <Anchor component={Link} href={`${caseHref(p.row.id)}${p.action ? `?aksi=${p.action}` : ''}`} inherit>
        {p.row.register}
      </Anchor>
    </Table.Td>
  );
}

function List(p: { label: string; heads: readonly string[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.list} tabIndex={0} aria-label={`Daftar ${p.label}`}>
      <Table verticalSpacing={5} aria-label={p.label}>
        <Table.Thead>
          <Table.Tr>
            {p.heads.map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{p.children}</Table.Tbody>
      </Table>
    </section>
  );
}
