import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readRecapFile } from '../../../main/intake/word-recap/read-recap.ts';
import type { RecapFile } from '../../../main/intake/word-recap/recap-file.ts';
import { OfficeFileError } from '../../../shared/intake/office-file/office-file-error.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
/** A cell: text, or the XML of what it holds. */
export type CellInput = string | { readonly xml: string; readonly properties?: string };
export function cell(input: CellInput): string {
  const { xml, properties = '' } =
    typeof input === 'string' ? { xml: paragraph(run(input)) } : { properties: '', ...input };
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${xml}</w:tc>`;
}
export const row = (...cells: readonly CellInput[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
export const merged = (text: string, span = 8): string =>
  row({ xml: paragraph(run(text)), properties: `<w:gridSpan w:val="${span}"/>` });
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
export const header = row(
  'No',
  'Tanggal',
  'Tracking ID',
  'USER',
  'JUDUL',
  'STAKEHOLDER',
  'TANGGAPAN',
  'KETERANGAN',
);
export const report = (id: CellInput, date = '3 Januari 2017', remark: CellInput = 'selesai'): string =>
  row('1', date, id, 'Warga Contoh', 'Jalan rusak', 'Dinas Contoh', 'Sudah dicek.', remark);

/** The smallest honest document around this body; `more` adds or replaces parts. */
export function documentOf(body: string, more: Zippable = {}, prolog = ''): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="x"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

/** Reads bytes as if they were a file named `rekap.docx`. */
export async function readBytes(bytes: Uint8Array | string, fileName = 'rekap.docx'): Promise<RecapFile> {
  const folder = await mkdtemp(join(tmpdir(), 'penghubung-rekap-'));
  try {
    const path = join(folder, 'rekap.docx');
    await writeFile(path, bytes);
    return await readRecapFile(path, { fileName });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
export const readBody = (...body: readonly string[]): Promise<RecapFile> =>
  readBytes(documentOf(body.join('')));

/** The refusal of a whole file; any other outcome fails the test. */
export async function refusal(bytes: Uint8Array | string): Promise<{ code: string; message: string }> {
  const error: unknown = await readBytes(bytes).then(
    () => new Error('the file was read'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OfficeFileError)) throw error;
  return { code: error.code, message: error.message };
}
