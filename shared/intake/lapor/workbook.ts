import { dirname, posix } from 'node:path/posix';
import type { OfficePackage } from '../office-file/package.ts';
import { mainPart, readRelations, resolvePart } from '../office-file/relations.ts';
import { readXml, type XmlWatch } from '../office-file/xml.ts';
import { readSharedStrings } from './shared-strings.ts';

export interface Workbook {
  /** Visible sheets' part names, in order. */
  readonly sheets: readonly string[];
  readonly date1904: boolean;
  /** Whether a cell style (index) shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly strings: readonly string[];
}

export async function readWorkbook(parts: OfficePackage, watch: XmlWatch): Promise<Workbook> {
  const main = await mainPart(parts, /^xl\/.*\.xml$/i, 'xl/workbook.xml', watch);
  const base = dirname(main);
  const relations = await readRelations(parts, `${base}/_rels/${posix.basename(main)}.rels`, watch);
  const sheets: string[] = [];
  let date1904 = false;
  await readXml(
    parts,
    main,
    {
      open: (name, a) => {
        if (name === 'workbookPr') date1904 = a.date1904 === '1' || a.date1904 === 'true';
        const relation =
          name === 'sheet' && (a.state ?? 'visible') === 'visible'
            ? relations.get(a['r:id'] ?? '')
            : undefined;
        if (relation) sheets.push(resolvePart(base, relation.target));
      },
      close: () => {},
      text: () => {},
    },
    watch,
  );
  const find = (kind: string) => [...relations.values()].find((each) => each.type.endsWith(`/${kind}`));
  const styles = find('styles');
  const shared = find('sharedStrings');
  return {
    sheets,
    date1904,
    dateStyles: styles ? await readDateStyles(parts, resolvePart(base, styles.target), watch) : [],
    strings: shared ? await readSharedStrings(parts, resolvePart(base, shared.target), watch) : [],
  };
}

/** Number formats that show a date or time: the built-in ones, or a pattern with d, m or y outside quotes. */
async function readDateStyles(parts: OfficePackage, name: string, watch: XmlWatch): Promise<boolean[]> {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readXml(
    parts,
    name,
    {
      open: (tag, a) => {
        if (tag === 'numFmt')
          formats.set(
            Number(a.numFmtId),
            /[dmyhs]/i.test(
              (a.formatCode ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/general/i, ''),
            ),
          );
        if (tag === 'cellXfs') inCells = true;
        if (tag === 'xf' && inCells) {
          const id = Number(a.numFmtId ?? 0);
          styles.push(
            formats.get(id) ??
              ((id >= 14 && id <= 22) ||
                (id >= 27 && id <= 36) ||
                (id >= 45 && id <= 47) ||
                (id >= 50 && id <= 58)),
          );
        }
      },
      close: (tag) => {
        if (tag === 'cellXfs') inCells = false;
      },
      text: () => {},
    },
    watch,
  );
  return styles;
}
