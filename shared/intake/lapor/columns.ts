import { OfficeFileError } from '../office-file/office-file-error.ts';
import { cleanText } from '../office-file/text.ts';
import type { Cell } from './sheet.ts';

/** LAPOR!'s columns by what they are called, in lower case without spaces and punctuation (DOMAIN 6). */
const names = {
  trackingid: 'trackingId',
  tanggallaporanmasuk: 'date',
  waktulaporanmasuk: 'time',
  namapelapor: 'reporterName',
  klasifikasilaporan: 'classification',
  idkategori: 'categoryId',
  kategori: 'category',
  judullaporan: 'title',
  isilaporanawal: 'bodyInitial',
  isilaporanakhir: 'bodyFinal',
  tipelaporananonimrahasia: 'type',
  tipelaporan: 'type',
  sumberlaporan: 'source',
  instansiinduk: 'parentAgency',
  idinstansiterdisposisi: 'agencyId',
  instansiterdisposisi: 'agency',
  statuslaporan: 'status',
  alasantundaarsip: 'holdOrArchiveReason',
  provinsi: 'province',
  kotakabupaten: 'regency',
  kecamatan: 'district',
  kelurahan: 'village',
  rating: 'rating',
} as const;
export type Column = (typeof names)[keyof typeof names];
export interface Columns {
  readonly index: Readonly<Partial<Record<Column, number>>>;
  /** Other columns by their header text, kept with the case. */
  readonly others: readonly { readonly index: number; readonly label: string }[];
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
const isKnown = (name: string): name is keyof typeof names => Object.hasOwn(names, name);

/** The header is the row whose first cell is exactly `Tracking ID`. */
export function isHeader(cells: readonly (Cell | undefined)[]): boolean {
  return cells[0] !== undefined && cleanText(cells[0].text) === 'Tracking ID';
}

export function readColumns(cells: readonly (Cell | undefined)[], fileName: string): Columns {
  const index: Partial<Record<Column, number>> = {};
  const others: { index: number; label: string }[] = [];
  for (const [position, cell] of cells.entries()) {
    if (!cell) continue;
    const label = cleanText(cell.text);
    const name = plain(label);
    if (isKnown(name) && index[names[name]] === undefined) index[names[name]] = position;
    else if (label)
      others.push({
        index: position,
        label: others.some((each) => each.label === label) ? `${label} (${position + 1})` : label,
      });
  }
  const missing =
    index.date === undefined ? 'Tanggal Laporan Masuk' : index.title === undefined ? 'Judul Laporan' : null;
  if (missing)
    throw new OfficeFileError(
      'tanpa-header',
      `Berkas ${fileName} tidak memuat kolom "${missing}" pada baris kepala. Unduh lagi dari LAPOR! tanpa mengubah kolomnya.`,
    );
  return { index, others };
}
