import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { type Settings, signatorySchema } from '../../../shared/domain/office/settings.ts';
import { SignatureBlock } from '../../../shared/paper/parts/signature-block.tsx';
import styles from '../../common/calendar/settings.module.css';
import { type Draft, useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { nipOf } from './officer-fields.tsx';
import { SaveForm } from './save-form.tsx';
import { useSave } from './use-save.ts';

type Signatory = Settings['signatory'];

const prefixes: readonly { readonly value: Signatory['prefix']; readonly label: string }[] = [
  { value: '', label: 'Pejabat tetap (tanpa awalan)' },
  { value: 'Plt.', label: 'Plt. (pelaksana tugas)' },
  { value: 'Plh.', label: 'Plh. (pelaksana harian)' },
  { value: 'a.n.', label: 'a.n. (atas nama)' },
  { value: 'u.b.', label: 'u.b. (untuk beliau)' },
];

/** Who signs the office's papers, drawn as it will stand on them. */
export function SignatoryTab({ settings }: { settings: Settings }) {
  const draft = useDraft(settings.signatory, signatorySchema);
  const save = useSave('signatory', 'Penanda tangan tersimpan');
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing={12}>
      <Panel title="Penanda tangan">
        <SaveForm draft={draft} save={save}>
          <SignatoryFields draft={draft} />
        </SaveForm>
      </Panel>
      <Panel title="Pratinjau">
        <div className={styles.signature}>
          <SignatureBlock of={draft.value} />
        </div>
      </Panel>
    </SimpleGrid>
  );
}

function SignatoryFields({ draft }: { draft: Draft<Signatory> }) {
  const { value, set, errors } = draft;
  const behalf = value.prefix === 'a.n.' || value.prefix === 'u.b.';
  const chosen = (text: string | null) => prefixes.find((one) => one.value === text)?.value ?? '';
  return (
    <SimpleGrid cols={1} verticalSpacing="sm">
      <Select
        label="Awalan jabatan"
        data={prefixes}
        allowDeselect={false}
        value={value.prefix}
        onChange={(text) => set({ prefix: chosen(text) })}
      />
      {behalf ? (
        <Textarea
          label={value.prefix === 'a.n.' ? 'Atas nama jabatan' : 'Jabatan di atasnya'}
          description={value.prefix === 'u.b.' ? 'Dua baris bila ada a.n. di atasnya' : undefined}
          autosize
          minRows={1}
          maxRows={2}
          value={value.onBehalfOf ?? ''}
          error={errors.onBehalfOf}
          onChange={(event) => set({ onBehalfOf: textOrNull(event.currentTarget.value) })}
        />
      ) : null}
      <TextInput
        label="Jabatan"
        required
        value={value.position}
        error={errors.position}
        onChange={(event) => set({ position: event.currentTarget.value })}
      />
      <TextInput
        label="Nama dan gelar"
        value={value.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label="Pangkat"
        placeholder="Pembina Tingkat I"
        value={value.rank ?? ''}
        error={errors.rank}
        onChange={(event) => set({ rank: textOrNull(event.currentTarget.value) })}
      />
      <TextInput
        label="NIP"
        description="18 angka"
        inputMode="numeric"
        value={value.nip ?? ''}
        error={errors.nip}
        onChange={(event) => set({ nip: nipOf(event.currentTarget.value) })}
      />
    </SimpleGrid>
  );
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
