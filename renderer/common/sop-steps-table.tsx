import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Sop } from '../../shared/domain/sop/types.ts';
import styles from './ui.module.css';

/** An SOP's steps to look through: what is done, by whom, how long; `more` adds a last cell to each. */
export function SopStepsTable(p: {
  sop: Pick<Sop, 'steps' | 'actors'>;
  more?: { readonly title: string; readonly cell: (stepKey: string, number: number) => ReactNode };
}) {
  const actors = new Map(p.sop.actors.map(({ key, name }) => [key, name]));
  return (
    <Table.ScrollContainer minWidth={700}>
      <Table verticalSpacing={4} aria-label="Langkah SOP">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>No</Table.Th>
            <Table.Th>Kegiatan</Table.Th>
            <Table.Th>Pelaksana</Table.Th>
            <Table.Th>Waktu</Table.Th>
            {p.more ? <Table.Th>{p.more.title}</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.sop.steps.map((step, index) => (
            <Table.Tr key={step.key}>
              <Table.Td>{index + 1}</Table.Td>
              <Table.Td className={styles.words}>{step.activity}</Table.Td>
              <Table.Td>{actors.get(step.actor) ?? step.actor}</Table.Td>
              <Table.Td>{step.limitText}</Table.Td>
              {p.more ? <Table.Td>{p.more.cell(step.key, index + 1)}</Table.Td> : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
