import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { OfficerDetails } from '../../../shared/domain/office/settings.ts';
import type { Draft } from '../../common/draft.ts';
import { roleChoices } from '../frame/role-label.ts';

/** An officer's name, position, NIP and role. */
export function OfficerFields({ draft }: { draft: Draft<OfficerDetails> }) {
  const { value, set, errors } = draft;
  return (
    <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
      <TextInput
        label="Nama"
        required
        autoFocus
        data-autofocus
        value={value.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label="Jabatan"
        placeholder="Pejabat Penghubung"
        required
        value={value.position}
        error={errors.position}
        onChange={(event) => set({ position: event.currentTarget.value })}
      />
      <TextInput
        label="NIP (boleh kosong)"
        description="18 angka"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        value={value.nip ?? ''}
        error={errors.nip}
        onChange={(event) => set({ nip: nipOf(event.currentTarget.value) })}
      />
      <Select
        label="Peran"
        data={roleChoices}
        allowDeselect={false}
        value={value.role}
        onChange={(role) => set({ role: roleChoices.find((one) => one.value === role)?.value ?? 'petugas' })}
      />
    </SimpleGrid>
  );
}

/** A NIP as typed, without the spaces it is printed with; null when empty. */
export function nipOf(text: string): string | null {
  const digits = text.replace(/\s/g, '');
  return digits === '' ? null : digits;
}
