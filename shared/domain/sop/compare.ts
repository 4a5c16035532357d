import { type CellColumn, cellColumns, cellLabel, cellText } from './cells.ts';
import type { SopContent } from './content.ts';
import type { SopIdentity } from './identity.ts';
import type { SopStep } from './types.ts';

export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}
export interface StepChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly key: string;
  /** Numbers in the earlier and in the later version. */
  readonly before: number | null;
  readonly after: number | null;
  readonly activity: string;
  readonly fields: readonly FieldChange[];
}
export interface SopComparison {
  readonly identity: readonly FieldChange[];
  readonly steps: readonly StepChange[];
}

const identityLabels: Readonly<Record<Exclude<keyof SopIdentity, 'ratifiedBy'>, string>> = {
  unit: 'Bidang',
  madeOn: 'Tanggal pembuatan',
  revisedOn: 'Tanggal revisi',
  legalBasis: 'Dasar hukum',
  qualifications: 'Kualifikasi pelaksana',
  related: 'Keterkaitan',
  equipment: 'Peralatan/perlengkapan',
  warnings: 'Peringatan',
  records: 'Pencatatan dan pendataan',
};

/** What a later version of an SOP says differently, per field; rows are the same by their keys, not by their numbers. */
export function compareSops(before: SopContent, after: SopContent): SopComparison {
  const identity = [
    change('Nama SOP', before.name, after.name),
    ...Object.entries(identityLabels).map(([name, label]) =>
      change(label, identityText(before.identity, name), identityText(after.identity, name)),
    ),
    change('Daftar pelaksana', actorsText(before), actorsText(after)),
  ].filter((each) => each.before !== each.after);
  const earlier = new Map(before.steps.map((step, index) => [step.key, { step, number: index + 1 }]));
  const kept = new Set(after.steps.map((step) => step.key));
  const steps: StepChange[] = after.steps.map((step, index) => {
    const was = earlier.get(step.key);
    const common = { key: step.key, after: index + 1, activity: step.activity };
    if (!was) return { ...common, kind: 'added', before: null, fields: [] };
    const fields = cellColumns
      .map((column) => cellChange(column, before, was.step, after, step))
      .filter((each) => each.before !== each.after);
    return { ...common, kind: fields.length > 0 ? 'changed' : 'same', before: was.number, fields };
  });
  const removed = [...earlier.values()].filter(({ step }) => !kept.has(step.key));
  for (const { step, number } of removed) {
    // A removed row stands where it stood: after the row that it followed.
    const place = steps.findLastIndex((each) => each.before !== null && each.before < number) + 1;
    const { key, activity } = step;
    steps.splice(place, 0, { kind: 'removed', key, before: number, after: null, activity, fields: [] });
  }
  return { identity, steps };
}

const change = (label: string, before: string, after: string): FieldChange => ({ label, before, after });
const actorsText = ({ actors }: SopContent): string => actors.map((each) => each.name).join(', ');

function identityText(identity: SopIdentity, name: string): string {
  const value = Object.entries(identity).find(([key]) => key === name)?.[1];
  return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}

const branchesText = ({ branches }: SopStep): string =>
  JSON.stringify(branches.map(({ label, goTo }) => [label, goTo]));

function cellChange(
  column: CellColumn,
  before: SopContent,
  was: SopStep,
  after: SopContent,
  step: SopStep,
): FieldChange {
  // A branch that leads to the same step is the same, whatever number that step has now.
  if (column === 'branches' && branchesText(was) === branchesText(step))
    return change(cellLabel[column], '', '');
  return change(cellLabel[column], cellText(before, was, column), cellText(after, step, column));
}
