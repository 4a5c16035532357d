import { Select, TextInput } from '@mantine/core';
import type { z } from 'zod';
import { officeSchema } from '../../../shared/domain/office/settings.ts';
import type { Draft } from '../../common/draft.ts';
import { zoneChoices, zoneOf } from './zone-choices.ts';

/** What every office is asked for; address and emblem of the letterhead can wait. */
export const basicOfficeSchema = officeSchema.pick({
  name: true,
  unitCode: true,
  government: true,
  place: true,
  zone: true,
  contact: true,
});
export type BasicOffice = z.infer<typeof basicOfficeSchema>;

/** The fields of an office that the first run and the settings share; stands in a grid of two columns. */
export function OfficeFields({ draft, autoFocus }: { draft: Draft<BasicOffice>; autoFocus?: boolean }) {
  const { value, set, errors } = draft;
  const field = (key: Exclude<keyof BasicOffice, 'zone'>) => ({
    value: value[key],
    error: errors[key],
    inputWrapperOrder: order,
    onChange: (event: { currentTarget: { value: string } }) => set({ [key]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput
        label="Nama kantor (OPD)"
        placeholder="Dinas Sosial"
        required
        {...(autoFocus ? { autoFocus, 'data-autofocus': true } : {})}
        {...field('name')}
      />
      <TextInput
        label="Kode unit"
        description="Dipakai dalam nomor surat, mis. 406.009"
        required
        {...field('unitCode')}
      />
      <TextInput label="Pemerintah daerah" required {...field('government')} />
      <TextInput label="Tempat" description="Di kepala surat, sebelum tanggal" required {...field('place')} />
      <Select
        label="Zona waktu"
        data={zoneChoices}
        allowDeselect={false}
        value={value.zone}
        onChange={(zone) => set({ zone: zoneOf(zone) })}
      />
      <TextInput
        label="Telepon, email, atau situs (boleh kosong)"
        description="Dicetak di bawah alamat"
        placeholder="Telepon (0355) 000000"
        {...field('contact')}
      />
    </>
  );
}

const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
