import { strFromU8, unzipSync } from 'fflate';

/** A workbook's sheets as XML with their names in order, and all texts of its cells. */
export function readSheets(file: Uint8Array): {
  sheets: { name: string; xml: string }[];
  strings: string[];
} {
  const parts = unzipSync(file);
  const text = (path: string): string => {
    const bytes = parts[path];
    return bytes ? strFromU8(bytes) : '';
  };
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  );
  const sheets = names.map((name, index) => ({ name, xml: text(`xl/worksheets/sheet${index + 1}.xml`) }));
  const all = [text('xl/sharedStrings.xml'), ...sheets.map((sheet) => sheet.xml)].join('');
  return { sheets, strings: [...all.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => match[1] ?? '') };
}
