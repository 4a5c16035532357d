import { SimpleGrid, Textarea } from '@mantine/core';
import { officeSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { Letterhead } from '../../../shared/paper/parts/letterhead.tsx';
import styles from '../../common/calendar/settings.module.css';
import { type Draft, useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { EmblemField } from './emblem-field.tsx';
import { OfficeFields } from './office-fields.tsx';
import { SaveForm } from './save-form.tsx';
import { useSave } from './use-save.ts';

type Office = Settings['office'];

/** The office and its letterhead, drawn as it will be printed while one types. */
export function OfficeTab({ settings }: { settings: Settings }) {
  const draft = useDraft(settings.office, officeSchema);
  const save = useSave('office', 'Kantor dan kop surat tersimpan');
  return (
    <div className={styles.stack}>
      <Panel title="Kop surat">
        <LetterheadPreview office={draft.value} />
      </Panel>
      <Panel title="Kantor">
        <SaveForm draft={draft} save={save}>
          <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
            <OfficeFields draft={draft} />
            <AddressField draft={draft} />
            <EmblemField
              value={draft.value.emblem}
              error={draft.errors.emblem}
              change={(emblem) => draft.set({ emblem })}
            />
          </SimpleGrid>
        </SaveForm>
      </Panel>
    </div>
  );
}

/** The same component that the papers use, on a strip of paper. */
function LetterheadPreview({ office }: { office: Office }) {
  const lines = [...office.addressLines, office.contact].filter((line) => line.trim() !== '');
  return (
    <section className={styles.sheet} aria-label="Pratinjau kop surat">
      <div className={styles.kop}>
        <Letterhead
          of={{
            government: office.government,
            office: office.name.toUpperCase(),
            addressLines: lines,
            emblem: office.emblem,
          }}
        />
      </div>
      <div className={styles.paperBelow} />
    </section>
  );
}

function AddressField({ draft }: { draft: Draft<Office> }) {
  const { value, set, errors } = draft;
  return (
    <Textarea
      label="Alamat"
      description="Paling banyak 4 baris"
      autosize
      minRows={2}
      maxRows={4}
      value={value.addressLines.join('\n')}
      error={errors.addressLines ?? errors['addressLines.0'] ?? errors['addressLines.1']}
      onChange={(event) => set({ addressLines: linesOf(event.currentTarget.value) })}
    />
  );
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
