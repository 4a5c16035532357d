import { SimpleGrid, Stack, Textarea } from '@mantine/core';
import { listsSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from './save-form.tsx';
import { useSave } from './use-save.ts';

type Lists = Settings['lists'];
type ListName = keyof Lists;

const words: Readonly<Record<ListName, { readonly label: string; readonly note: string }>> = {
  units: { label: 'Bidang / unit', note: 'Tujuan disposisi' },
  categories: { label: 'Kategori', note: 'Pilihan saat klasifikasi' },
  instructions: { label: 'Instruksi disposisi', note: 'Kotak di lembar disposisi' },
};

/** Three lists, one name a line. A name taken away stays with the cases that have it. */
export function ListsTab({ settings }: { settings: Settings }) {
  const draft = useDraft(settings.lists, listsSchema);
  const save = useSave('lists', 'Daftar tersimpan');
  const field = (name: ListName) => (
    <ListField
      {...words[name]}
      names={draft.value[name]}
      error={errorOf(name, draft.errors)}
      change={(names) => draft.set({ [name]: names })}
    />
  );
  return (
    <Panel title="Bidang, kategori, dan instruksi">
      <SaveForm draft={draft} save={save}>
        <SimpleGrid cols={2} spacing="md">
          <Stack gap="md">
            {field('units')}
            {field('instructions')}
          </Stack>
          {field('categories')}
        </SimpleGrid>
      </SaveForm>
    </Panel>
  );
}

function ListField(p: {
  label: string;
  note: string;
  names: readonly string[];
  error: string | undefined;
  change: (names: string[]) => void;
}) {
  return (
    <Textarea
      label={`${p.label} (${p.names.filter((name) => name.trim() !== '').length})`}
      description={`${p.note}; satu nama per baris`}
      autosize
      wrap="off"
      minRows={8}
      maxRows={22}
      value={p.names.join('\n')}
      error={p.error}
      onChange={(event) => p.change(event.currentTarget.value.split('\n'))}
      onBlur={() => p.change(tidied(p.names))}
    />
  );
}

/** Without empty lines and repetitions. */
function tidied(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

function errorOf(name: ListName, errors: Readonly<Record<string, string>>): string | undefined {
  const found = Object.entries(errors).find(([path]) => path === name || path.startsWith(`${name}.`));
  if (found === undefined) return undefined;
  const line = found[0].split('.')[1];
  return line === undefined ? found[1] : `Baris ${Number(line) + 1}: ${found[1]}`;
}
