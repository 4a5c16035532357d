import { posix } from 'node:path';
import type { OfficePackage } from './package.ts';
import { readXml, type XmlWatch } from './xml.ts';

export const resolvePart = (base: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(`${base}/${target}`);

/** The part that the package says it is about; refused when it is not one of `expected`'s. */
export async function mainPart(
  parts: OfficePackage,
  expected: RegExp,
  usual: string,
  watch: XmlWatch,
): Promise<string> {
  if (!parts.has('_rels/.rels')) throw parts.otherKind();
  const relations = await readRelations(parts, '_rels/.rels', watch);
  const main = [...relations.values()].find((each) => each.type.endsWith('/officeDocument'));
  const name = main ? resolvePart('', main.target).replace(/^\.?\//, '') : usual;
  if (!expected.test(name) || !parts.has(name)) throw parts.otherKind();
  return name;
}

/** Relations to other parts of the package, by id. */
export async function readRelations(
  parts: OfficePackage,
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
