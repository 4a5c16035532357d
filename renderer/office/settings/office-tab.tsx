import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { officeSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { Letterhead } from '../../../shared/paper/parts/letterhead.tsx';
import { type Draft, useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { EmblemField } from './emblem-field.tsx';
import { SaveForm } from './save-form.tsx';
import styles from './settings.module.css';
import { useSave } from './use-save.ts';
import { zoneChoices, zoneOf } from './zone-choices.ts';

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
          <OfficeFields draft={draft} />
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

function OfficeFields({ draft }: { draft: Draft<Office> }) {
  const { value, set, errors } = draft;
  const address = errors.addressLines ?? errors['addressLines.0'] ?? errors['addressLines.1'];
  return (
    <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
      <TextInput
        label="Pemerintah daerah"
        required
        value={value.government}
        error={errors.government}
        onChange={(event) => set({ government: event.currentTarget.value })}
      />
      <TextInput
        label="Nama kantor (OPD)"
        required
        value={value.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label="Alamat"
        description="Paling banyak 4 baris"
        autosize
        minRows={2}
        maxRows={4}
        value={value.addressLines.join('\n')}
        error={address}
        onChange={(event) => set({ addressLines: linesOf(event.currentTarget.value) })}
      />
      <TextInput
        label="Telepon, email, situs"
        description="Dicetak di bawah alamat"
        placeholder="Telepon (0355) 000000"
        value={value.contact}
        error={errors.contact}
        onChange={(event) => set({ contact: event.currentTarget.value })}
      />
      <TextInput
        label="Kode unit"
        description="Dipakai dalam nomor surat"
        required
        value={value.unitCode}
        error={errors.unitCode}
        onChange={(event) => set({ unitCode: event.currentTarget.value })}
      />
      <TextInput
        label="Tempat"
        description="Di kepala surat, sebelum tanggal"
        required
        value={value.place}
        error={errors.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <Select
        label="Zona waktu"
        data={zoneChoices}
        allowDeselect={false}
        value={value.zone}
        onChange={(zone) => set({ zone: zoneOf(zone) })}
      />
      <EmblemField value={value.emblem} error={errors.emblem} change={(emblem) => set({ emblem })} />
    </SimpleGrid>
  );
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
