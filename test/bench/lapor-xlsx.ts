import { strToU8, type Zippable, zipSync } from 'fflate';
import type { LaporRow } from '../../shared/intake/lapor/lapor-file.ts';

const header = [
  'Tracking ID',
  'Tanggal Laporan Masuk',
  'Waktu Laporan Masuk',
  'Nama Pelapor',
  'Klasifikasi Laporan',
  'Kategori',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Tipe Laporan',
  'Sumber Laporan',
  'Instansi Induk',
  'Instansi Terdisposisi',
  'Status Laporan',
  'Provinsi',
  'Kota/Kabupaten',
  'Kecamatan',
  'Kelurahan',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function cellsOf(row: LaporRow): string[] {
  return [
    row.trackingId,
    row.receivedAt.slice(0, 10),
    row.receivedAt.slice(11, 19),
    row.reporterName ?? '',
    row.classification ?? '',
    row.category ?? '',
    row.title,
    row.bodyInitial,
    row.anonymous ? 'Anonim' : row.confidential ? 'Rahasia' : '',
    row.source ?? '',
    row.parentAgency ?? '',
    row.agency ?? '',
    row.status ?? '',
    row.province ?? '',
    row.regency ?? '',
    row.district ?? '',
    row.village ?? '',
  ];
}

/** An export as LAPOR! writes it: one sheet, its texts in the shared strings. */
export function laporXlsx(rows: readonly LaporRow[]): Uint8Array {
  const strings = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const line = (cells: readonly string[], number: number): string => {
    const inner = cells.map((cell, i) =>
      cell === '' ? '' : `<c r="${String.fromCharCode(65 + i)}${number}" t="s"><v>${indexOf(cell)}</v></c>`,
    );
    return `<row r="${number}">${inner.join('')}</row>`;
  };
  const lines = [line(header, 1), ...rows.map((row, i) => line(cellsOf(row), i + 2))];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const xml = (text: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const parts: Zippable = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets><sheet name="Laporan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${main}" count="${strings.size}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
  };
  return zipSync(parts, { level: 6 });
}
