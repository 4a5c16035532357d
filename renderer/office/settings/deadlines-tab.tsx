import { NumberInput, Select, Table, Text, Textarea } from '@mantine/core';
import { z } from 'zod';
import { limitUnits } from '../../../shared/domain/calendar/units.ts';
import { type DeadlineKind, deadlinesSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from './save-form.tsx';
import { useEffectSave } from './use-effect-save.tsx';

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
const formSchema = z.object({ rows: deadlinesSchema });

/** The limits and the rule each of them comes from; both are the office's to change. */
export function DeadlinesTab({ settings }: { settings: Settings }) {
  const draft = useDraft({ rows: settings.deadlines }, formSchema);
  const { save, dialog } = useEffectSave('deadlines', 'Tenggat tersimpan; jatuh tempo dihitung ulang');
  const change = (at: number, part: Partial<Deadline>) =>
    draft.set({ rows: draft.value.rows.map((row, index) => (index === at ? { ...row, ...part } : row)) });
  const inner = {
    ...draft,
    value: draft.value.rows,
    set: () => undefined,
    check: () => draft.check()?.rows ?? null,
  };
  return (
    <Panel title="Tenggat">
      {dialog}
      <Text size="sm" c="dimmed" mb="xs" maw="80ch">
        Hari kerja, jam kerja, dan menit dihitung menurut Kalender kerja; hari dan jam berjalan terus, juga di
        luar jam kerja. Dasar hukum ditampilkan pada aduan sebagai alasan jatuh tempo; sesuaikan dengan
        peraturan yang berlaku.
      </Text>
      <SaveForm draft={inner} save={save}>
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
            {draft.value.rows.map((row, index) => (
              <DeadlineRow
                key={row.kind}
                row={row}
                error={draft.errors[`rows.${index}.limit.amount`]}
                change={(part) => change(index, part)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </SaveForm>
    </Panel>
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
