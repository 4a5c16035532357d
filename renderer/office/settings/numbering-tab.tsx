import { Code, SimpleGrid, Table, Text, TextInput } from '@mantine/core';
import { officialNumber } from '../../../shared/domain/case/numbering.ts';
import { numberingSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import styles from '../../common/calendar/settings.module.css';
import { useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from './save-form.tsx';
import { useSave } from './use-save.ts';

const SAMPLE = 87;
const placeholders = [
  ['{urut}', 'nomor urut dalam tahun ini'],
  ['{urut:4}', 'nomor urut, diisi nol sampai 4 angka'],
  ['{bulan}', 'bulan dengan angka Romawi'],
  ['{tahun}', 'tahun'],
  ['{unit}', 'kode unit kantor'],
  ['{klasifikasi}', 'kode klasifikasi surat'],
] as const;

/** The patterns of register and letter numbers, each with what number 87 would look like. */
export function NumberingTab({ settings, today }: { settings: Settings; today: string }) {
  const draft = useDraft(settings.numbering, numberingSchema);
  const save = useSave('numbering', 'Penomoran tersimpan');
  const { value, set, errors } = draft;
  const codes = { unitCode: settings.office.unitCode, classificationCode: value.classificationCode };
  const example = (pattern: string) => officialNumber(pattern, SAMPLE, today, codes).text;
  return (
    <Panel title="Penomoran">
      <SaveForm draft={draft} save={save}>
        <SimpleGrid cols={2} spacing="md">
          <div>
            <TextInput
              label="Pola nomor register"
              required
              value={value.register}
              error={errors.register}
              onChange={(event) => set({ register: event.currentTarget.value })}
            />
            <Example text={example(value.register)} />
          </div>
          <div>
            <TextInput
              label="Pola nomor surat"
              required
              value={value.letter}
              error={errors.letter}
              onChange={(event) => set({ letter: event.currentTarget.value })}
            />
            <Example text={example(value.letter)} />
          </div>
          <TextInput
            label="Kode klasifikasi surat"
            required
            value={value.classificationCode}
            error={errors.classificationCode}
            onChange={(event) => set({ classificationCode: event.currentTarget.value })}
          />
        </SimpleGrid>
        <Table mt="md" maw={520} verticalSpacing={4} aria-label="Arti tanda dalam pola">
          <Table.Tbody>
            {placeholders.map(([mark, meaning]) => (
              <Table.Tr key={mark}>
                <Table.Td w={140}>
                  <Code>{mark}</Code>
                </Table.Td>
                <Table.Td>{meaning}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </SaveForm>
      <Text size="sm" c="dimmed" mt="sm">
        Nomor yang sudah diberikan tidak berubah.
      </Text>
    </Panel>
  );
}

function Example({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed" mt={4}>
      Contoh: <output className={styles.example}>{text}</output>
    </Text>
  );
}
