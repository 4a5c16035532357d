import { dirname, posix } from 'node:path/posix';
import type { XlsxPackage } from './package.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readXml, type XmlWatch } from './xml.ts';

export interface Workbook {
  /** Visible sheets' part names, in order. */
  readonly sheets: readonly string[];
  readonly date1904: boolean;
  /** Whether a cell style (index) shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly strings: readonly string[];
}

export async function readWorkbook(parts: XlsxPackage, watch: XmlWatch): Promise<Workbook> {
  const main = await mainPart(parts, watch);
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

const resolvePart = (base: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(`${base}/${target}`);

async function mainPart(parts: XlsxPackage, watch: XmlWatch): Promise<string> {
  if (!parts.has('_rels/.rels')) throw parts.otherKind();
  const relations = await readRelations(parts, '_rels/.rels', watch);
  const main = [...relations.values()].find((each) => each.type.endsWith('/officeDocument'));
  const name = main ? resolvePart('', main.target).replace(/^\.?\//, '') : 'xl/workbook.xml';
  if (!/^xl\/.*\.xml$/i.test(name) || !parts.has(name)) throw parts.otherKind();
  return name;
}

async function readRelations(
  parts: XlsxPackage,
  name: string,
  watch: XmlWatch,
): Promise<Map<string, { type: string; target: string }>> {
  const relations = new Map<string, { type: string; target: string }>();
  if (!parts.has(name)) return relations;
  await readXml(
    parts,
    name,
    {
      open: (tag, a) => {
        if (tag === 'Relationship' && a.Id && a.TargetMode !== 'External')
          relations.set(a.Id, { type: a.Type ?? '', target: a.Target ?? '' });
      },
      close: () => {},
      text: () => {},
    },
    watch,
  );
  return relations;
}

/** Number formats that show a date or time: the built-in ones, or a pattern with d, m or y outside quotes. */
async function readDateStyles(parts: XlsxPackage, name: string, watch: XmlWatch): Promise<boolean[]> {
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
