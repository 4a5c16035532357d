import { holdsOn } from '../../../shared/domain/reference/office-names.ts';
import type { ConsoleCasesTable, OfficesTable } from '../../store/schema.ts';

type Ruled = Pick<OfficesTable, 'name' | 'kind' | 'valid_from' | 'valid_to'>;

/** Why an office may not get a case; null when it may. One Indonesian sentence. */
export function officeRefusal(
  office: Ruled,
  { classification }: Pick<ConsoleCasesTable, 'classification'>,
  day: string,
): string | null {
  if (office.kind === 'kominfo') return 'Kominfo tidak mendisposisi kepada dirinya sendiri.';
  if (classification === 'pengaduan-berkadar' && office.kind !== 'inspektorat')
    return `Pengaduan berkadar pengawasan hanya untuk Inspektorat, bukan ${office.name}.`;
  if (!holdsOn({ validFrom: office.valid_from, validTo: office.valid_to }, day))
    return `${office.name} tidak menerima laporan pada tanggal itu.`;
  return null;
}

/** Why nothing may be assigned of this case; null when it may. */
export function caseRefusal(row: ConsoleCasesTable | undefined): string | null {
  if (!row || row.withdrawn === 1) return 'Aduan itu tidak ada.';
  if (row.too_new === 1)
    return 'Aduan ini memuat catatan dari program yang lebih baru. Perbarui program Kominfo dahulu.';
  return null;
}
