import type { LocalDate } from '../calendar/types.ts';

/** Who ratified the SOP (`Disahkan oleh`); the NIP is 18 digits. */
export interface Ratifier {
  readonly prefix: '' | 'Plt.' | 'Plh.' | 'a.n.' | 'u.b.';
  readonly position: string;
  readonly name: string;
  readonly rank: string | null;
  readonly nip: string | null;
}

/** The identity block of an SOP beside its number, name and effective date (Permendagri 52/2011; DOMAIN 5). */
export interface SopIdentity {
  /** The part of the office that keeps the SOP, under the office's name. */
  readonly unit: string | null;
  readonly madeOn: LocalDate | null;
  readonly revisedOn: LocalDate | null;
  readonly ratifiedBy: Ratifier | null;
  /** Dasar Hukum. */
  readonly legalBasis: readonly string[];
  /** Kualifikasi Pelaksana. */
  readonly qualifications: readonly string[];
  /** Keterkaitan: names of other SOPs. */
  readonly related: readonly string[];
  /** Peralatan/Perlengkapan. */
  readonly equipment: readonly string[];
  /** Peringatan. */
  readonly warnings: readonly string[];
  /** Pencatatan dan Pendataan. */
  readonly records: readonly string[];
}

export const emptyIdentity: SopIdentity = {
  unit: null,
  madeOn: null,
  revisedOn: null,
  ratifiedBy: null,
  legalBasis: [],
  qualifications: [],
  related: [],
  equipment: [],
  warnings: [],
  records: [],
};
