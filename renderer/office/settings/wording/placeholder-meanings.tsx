import { Code, Table } from '@mantine/core';
import type { PaperKind } from '../../../../shared/domain/case/terms.ts';
import { pieceOf, piecesOf } from '../../../../shared/domain/wording/pieces.ts';
import { placeholders } from '../../../../shared/domain/wording/placeholders.ts';
import styles from './wording.module.css';

/** What each placeholder of a paper stands for, for whoever does not hover over the buttons. */
export function PlaceholderMeanings({ kind }: { kind: PaperKind }) {
  const names = new Set(piecesOf(kind).flatMap((id) => pieceOf(id).placeholders));
  return (
    <Table className={styles.meanings} verticalSpacing={4} aria-label="Arti isian">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Isian</Table.Th>
          <Table.Th>Arti</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...names].map((name) => (
          <Table.Tr key={name}>
            <Table.Td>
              <Code>{`{${name}}`}</Code>
            </Table.Td>
            <Table.Td>{placeholders[name].meaning}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
