import type { Officer } from '../../../shared/domain/office/settings.ts';

/** An officer's role in words. */
export const roleLabel: Readonly<Record<Officer['role'], string>> = {
  penghubung: 'Penghubung',
  petugas: 'Petugas',
  kepala: 'Kepala',
  bidang: 'Bidang',
};

/** The roles as a select's choices, each with what it does. */
export const roleChoices: readonly { readonly value: Officer['role']; readonly label: string }[] = [
  { value: 'penghubung', label: 'Pejabat penghubung (menelaah dan mengirim jawaban)' },
  { value: 'petugas', label: 'Petugas (menerima dan mencatat)' },
  { value: 'kepala', label: 'Kepala (mendisposisi dan menyetujui)' },
  { value: 'bidang', label: 'Bidang (menindaklanjuti)' },
];
