import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { z } from 'zod';
import { officeSchema } from '../../../shared/domain/office/settings.ts';
import type { Draft } from '../../common/draft.ts';
import { zoneChoices, zoneOf } from '../settings/zone-choices.ts';

/** What the first step asks of the office; the rest of the letterhead can wait for Pengaturan. */
export const firstOfficeSchema = officeSchema.pick({
  name: true,
  unitCode: true,
  government: true,
  place: true,
  zone: true,
  contact: true,
});
export type FirstOffice = z.infer<typeof firstOfficeSchema>;

export function OfficeForm({ draft }: { draft: Draft<FirstOffice> }) {
  const { value, set, errors } = draft;
  return (
    <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
      <TextInput
        label="Nama kantor (OPD)"
        placeholder="Dinas Sosial"
        required
        data-autofocus
        autoFocus
        value={value.name}
        error={errors.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label="Kode unit"
        description="Dipakai dalam nomor surat, mis. 406.009"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        value={value.unitCode}
        error={errors.unitCode}
        onChange={(event) => set({ unitCode: event.currentTarget.value })}
      />
      <TextInput
        label="Pemerintah daerah"
        required
        value={value.government}
        error={errors.government}
        onChange={(event) => set({ government: event.currentTarget.value })}
      />
      <TextInput
        label="Tempat (di kepala surat)"
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
      <TextInput
        label="Telepon, email, atau situs (boleh kosong)"
        placeholder="Telepon (0355) 000000"
        value={value.contact}
        error={errors.contact}
        onChange={(event) => set({ contact: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
