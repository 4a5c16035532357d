import { type CaseState, type Saying, type SharedField, sharedFields } from './state.ts';

/** A field on which people who had not seen each other said different things; the last of `sayings` shows. */
export interface Conflict {
  readonly field: SharedField;
  readonly sayings: readonly Saying[];
}

export const sharedFieldLabel: Record<SharedField, string> = {
  title: 'Judul',
  body: 'Isi aduan',
  category: 'Kategori',
  district: 'Kecamatan',
  village: 'Desa/kelurahan',
  classification: 'Klasifikasi',
  privacy: 'Kerahasiaan',
};

/** What a person has to settle: whoever says the field anew replaces every word that stands. */
export function conflictsOf(state: CaseState): readonly Conflict[] {
  return sharedFields.flatMap((field) => {
    const sayings = state.sayings[field] ?? [];
    const values = new Set(sayings.map((each) => each.value));
    return values.size > 1 ? [{ field, sayings }] : [];
  });
}
