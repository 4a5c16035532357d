import { strToU8, type Zippable, zipSync } from 'fflate';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A cell: text, a number, or raw XML of a `<c>` element. */
export type CellInput = string | number | { readonly xml: string };

export function cellXml(cell: CellInput): string {
  if (typeof cell === 'object') return cell.xml;
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

export function sheetXml(rows: readonly (readonly CellInput[])[], prolog = ''): string {
  const body = rows.map((row, i) => `<row r="${i + 1}">${row.map(cellXml).join('')}</row>`).join('');
  return `<?xml version="1.0"?>${prolog}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
}

/** The smallest honest workbook around one sheet; `more` adds or replaces parts. */
export function workbook(sheet: string | Uint8Array, more: Zippable = {}): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (content: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
    );
  return zipSync({
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/sheet1.xml') + relation('r2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });
}

export const header = [
  'Tracking ID',
  'Tanggal Laporan Masuk',
  'Waktu Laporan Masuk',
  'Nama Pelapor',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Tipe Laporan (Anonim/Rahasia)',
  'Status Laporan',
];
export const report = (
  id: CellInput,
  date: CellInput,
  more: readonly CellInput[] = [
    '10:00:00',
    'Warga Contoh',
    'Jalan rusak',
    'Mohon diperbaiki',
    '-',
    'Terverifikasi',
  ],
): CellInput[] => [id, date, ...more];
