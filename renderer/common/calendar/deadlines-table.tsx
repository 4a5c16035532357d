import { NumberInput, Select, Table, Textarea } from '@mantine/core';
import { limitUnits } from '../../../shared/domain/calendar/units.ts';
import type { DeadlineKind, Settings } from '../../../shared/domain/office/settings.ts';

type Deadline = Settings['deadlines'][number];

const kindLabel: Readonly<Record<DeadlineKind, string>> = {
  verifikasi: 'Telaah dan teruskan',
  'tindak-lanjut-pertama': 'Tindak lanjut pertama, sejak disposisi',
  informasi: 'Permintaan informasi',
  pengaduan: 'Pengaduan tidak berkadar pengawasan',
  'pengaduan-berkadar': 'Pengaduan berkadar pengawasan',
  aspirasi: 'Aspirasi',
  'balasan-pelapor': 'Menunggu balasan pelapor, lalu ditutup',
  'batas-luar': 'Batas luar sejak berkas lengkap',
};
/** Limits with their legal basis, to be edited. `errors` by path: `rows.0.limit.amount`. */
export function DeadlinesTable(p: {
  rows: Settings['deadlines'];
  errors: Readonly<Record<string, string>>;
  change: (rows: Settings['deadlines']) => void;
}) {
  const change = (at: number, part: Partial<Deadline>) =>
    p.change(p.rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <Table verticalSpacing={5} aria-label="Tenggat dan dasar hukum">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tenggat</Table.Th>
          <Table.Th w={90}>Lama</Table.Th>
          <Table.Th w={140}>Satuan</Table.Th>
          <Table.Th w="42%">Dasar hukum</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {p.rows.map((row, index) => (
          <DeadlineRow
            key={row.kind}
            row={row}
            error={p.errors[`rows.${index}.limit.amount`]}
            change={(part) => change(index, part)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function DeadlineRow(p: {
  row: Deadline;
  error: string | undefined;
  change: (part: Partial<Deadline>) => void;
}) {
  const { limit, basis, kind } = p.row;
  const label = kindLabel[kind];
  return (
    <Table.Tr>
      <Table.Td>{label}</Table.Td>
      <Table.Td>
        <NumberInput
          aria-label={`Lama: ${label}`}
          size="xs"
          min={1}
          max={400}
          allowDecimal={false}
          value={limit.amount === 0 ? '' : limit.amount}
          error={p.error}
          onChange={(amount) => p.change({ limit: { ...limit, amount: Number(amount) } })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={`Satuan: ${label}`}
          size="xs"
          data={limitUnits}
          allowDeselect={false}
          value={limit.unit}
          onChange={(text) =>
            p.change({ limit: { ...limit, unit: limitUnits.find((unit) => unit === text) ?? 'hari kerja' } })
          }
        />
      </Table.Td>
      <Table.Td>
        <Textarea
          aria-label={`Dasar hukum: ${label}`}
          autosize
          minRows={1}
          size="xs"
          value={basis}
          onChange={(event) => p.change({ basis: event.currentTarget.value })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
