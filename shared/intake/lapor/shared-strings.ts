import { limits } from '../office-file/limits.ts';
import type { OfficePackage } from '../office-file/package.ts';
import { readXml, type XmlWatch } from '../office-file/xml.ts';
import { tooMuch } from './too-much.ts';

/** JavaScript keeps a string in one byte a character where all of them fit, else in two. */
const wide = /[^\0-\xff]/;

/** The workbook's shared strings, in memory since cells ask for them in any order; refused when they are too much. */
export async function readSharedStrings(
  parts: OfficePackage,
  name: string,
  watch: XmlWatch,
): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  let kept = 0;
  await readXml(
    parts,
    name,
    {
      open: (tag) => {
        if (tag === 'si') current = '';
        if (tag === 'rPh') phonetic = true;
        inText = tag === 't' && !phonetic;
      },
      close: (tag) => {
        if (tag === 't') inText = false;
        if (tag === 'rPh') phonetic = false;
        if (tag !== 'si') return;
        kept += limits.bytesPerString + current.length * (wide.test(current) ? 2 : 1);
        if (kept > limits.stringBytes) throw tooMuch(watch.fileName);
        strings.push(current);
      },
      text: (text) => {
        if (!inText) return;
        current += text;
        if (current.length > limits.rowCharacters) throw tooMuch(watch.fileName);
      },
    },
    { ...watch, large: true },
  );
  return strings;
}
