import { Table, Text } from '@mantine/core';
import { compareSops, type FieldChange, type StepChange } from '../../../shared/domain/sop/compare.ts';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import styles from './sop.module.css';

const words: Readonly<Record<StepChange['kind'], string>> = {
  added: 'ditambah',
  removed: 'dihapus',
  changed: 'diubah',
  same: 'tetap',
};

/** What a later version says differently, step by step and field by field. */
export function Comparison(p: { before: SopContent; after: SopContent }) {
  const { identity, steps } = compareSops(p.before, p.after);
  const changed = steps.filter((each) => each.kind !== 'same');
  if (identity.length + changed.length === 0) return <Text size="sm">Kedua versi sama isinya.</Text>;
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label="Perbandingan versi" verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>Langkah</Table.Th>
            <Table.Th w={90}>Perubahan</Table.Th>
            <Table.Th>Isi</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {identity.length === 0 ? null : (
            <Table.Tr className={styles.changed ?? ''}>
              <Table.Td>Identitas</Table.Td>
              <Table.Td>diubah</Table.Td>
              <Table.Td>
                <Fields fields={identity} />
              </Table.Td>
            </Table.Tr>
          )}
          {changed.map((step) => (
            <Table.Tr key={step.key} className={styles[step.kind] ?? ''}>
              <Table.Td>{numbers(step)}</Table.Td>
              <Table.Td>{words[step.kind]}</Table.Td>
              <Table.Td>
                {step.activity}
                <Fields fields={step.fields} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const numbers = ({ before, after }: StepChange): string =>
  before === null || after === null || before === after ? `${after ?? before}` : `${before} → ${after}`;

function Fields({ fields }: { fields: readonly FieldChange[] }) {
  return fields.map(({ label, before, after }) => (
    <div key={label}>
      {label}: <span className={styles.before}>{before === '' ? '(kosong)' : before}</span>{' '}
      <span className={styles.after}>{after === '' ? '(kosong)' : after}</span>
    </div>
  ));
}
