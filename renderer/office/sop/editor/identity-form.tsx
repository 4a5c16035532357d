import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { SopContent } from '../../../../shared/domain/sop/content.ts';
import type { SopIdentity } from '../../../../shared/domain/sop/identity.ts';
import { DateField } from '../../../common/date-fields.tsx';

const lists = [
  ['legalBasis', 'Dasar hukum'],
  ['qualifications', 'Kualifikasi pelaksana'],
  ['related', 'Keterkaitan (nama SOP lain)'],
  ['equipment', 'Peralatan/perlengkapan'],
  ['warnings', 'Peringatan'],
  ['records', 'Pencatatan dan pendataan'],
] as const;

/** The identity block of page 1. Number, day in force and signatory come with the approval. */
export function IdentityForm(p: { content: SopContent; onChange: (content: SopContent) => void }) {
  const { content } = p;
  const set = (change: Partial<SopIdentity>) =>
    p.onChange({ ...content, identity: { ...content.identity, ...change } });
  return (
    <Stack gap="sm">
      <TextInput
        label="Nama SOP"
        required
        value={content.name}
        error={content.name.trim() === '' ? 'Wajib diisi' : null}
        onChange={(event) => p.onChange({ ...content, name: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <TextInput
          label="Bidang"
          value={content.identity.unit ?? ''}
          onChange={(event) => set({ unit: event.currentTarget.value || null })}
        />
        <DateField
          label="Tanggal pembuatan"
          value={content.identity.madeOn ?? ''}
          onChange={(madeOn) => set({ madeOn: madeOn || null })}
        />
        <DateField
          label="Tanggal revisi"
          value={content.identity.revisedOn ?? ''}
          onChange={(revisedOn) => set({ revisedOn: revisedOn || null })}
        />
      </Group>
      {lists.map(([name, label]) => (
        <Textarea
          key={name}
          label={label}
          description="Satu butir tiap baris."
          autosize
          minRows={2}
          value={content.identity[name].join('\n')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            set({ [name]: text === '' ? [] : text.split('\n') });
          }}
        />
      ))}
    </Stack>
  );
}
