import type { SopContent } from '../../domain/sop/content.ts';
import type { SopIdentity } from '../../domain/sop/identity.ts';
import type { Grid } from '../../domain/sop/table-header.ts';

type ListName = 'legalBasis' | 'qualifications' | 'related' | 'equipment' | 'warnings' | 'records';
type TextName = 'unit' | 'madeOn' | 'revisedOn';

/** What the sheet of the identity block calls its rows. */
export const listLabels: Readonly<Record<ListName, string>> = {
  legalBasis: 'Dasar Hukum',
  qualifications: 'Kualifikasi Pelaksana',
  related: 'Keterkaitan',
  equipment: 'Peralatan/Perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan Pendataan',
};
export const textLabels: Readonly<Record<TextName, string>> = {
  unit: 'Bidang',
  madeOn: 'Tanggal Pembuatan',
  revisedOn: 'Tanggal Revisi',
};
export const nameLabel = 'Nama SOP';
export const actorsLabel = 'Daftar Pelaksana';

/** Takes up a sheet of two columns, label and value, as this program writes it; other sheets change nothing. */
export function readFacts(content: SopContent, grid: Grid): SopContent {
  const facts = new Map(grid.map((row) => [row[0]?.text ?? '', row[1]?.text ?? '']));
  const name = facts.get(nameLabel)?.trim();
  if (!name) return content;
  const identity: SopIdentity = {
    ...content.identity,
    ...mapped(listLabels, (label) => lines(facts.get(label))),
    ...mapped(textLabels, (label) => facts.get(label)?.trim() || null),
  };
  return {
    ...content,
    name: name.slice(0, 300),
    identity: { ...identity, madeOn: date(identity.madeOn), revisedOn: date(identity.revisedOn) },
    actors: lines(facts.get(actorsLabel)).map((line) => {
      const [key = '', ...rest] = line.split(' = ');
      return rest.length > 0 ? { key, name: rest.join(' = ') } : { key: line, name: line };
    }),
  };
}

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const date = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;

function mapped<N extends string, T>(
  labels: Readonly<Record<N, string>>,
  read: (label: string) => T,
): Partial<Record<N, T>> {
  const found: Partial<Record<N, T>> = {};
  for (const name in labels) found[name] = read(labels[name]);
  return found;
}
