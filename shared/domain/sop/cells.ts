import type { SopContent } from './content.ts';
import { outcomeOf } from './outcomes.ts';
import { completionLabel, kindLabel, readCompletion, readKind } from './terms.ts';
import { readStepTime } from './time-text.ts';
import type { Branch, SopStep } from './types.ts';

/** The cells of a step's row that can be written, in the order of the table. */
export const cellColumns = [
  'activity',
  'actors',
  'kind',
  'branches',
  'inputs',
  'time',
  'output',
  'note',
  'completedBy',
] as const;
export type CellColumn = (typeof cellColumns)[number];

export const cellLabel: Readonly<Record<CellColumn, string>> = {
  activity: 'Kegiatan',
  actors: 'Pelaksana',
  kind: 'Jenis',
  branches: 'Cabang',
  inputs: 'Kelengkapan',
  time: 'Waktu',
  output: 'Output',
  note: 'Keterangan',
  completedBy: 'Diselesaikan oleh',
};

type Table = Pick<SopContent, 'actors' | 'steps'>;

/** A cell as text, the same text that {@link withCell} reads. */
export function cellText({ actors, steps }: Table, step: SopStep, column: CellColumn): string {
  switch (column) {
    case 'activity':
      return step.activity;
    case 'actors':
      return [step.actor, ...(step.coActors ?? [])]
        .filter((key) => key !== '')
        .map((key) => actors.find((each) => each.key === key)?.name ?? key)
        .join(', ');
    case 'kind':
      return kindLabel[step.kind];
    case 'branches':
      return step.branches.map((branch) => `${branch.label} → ${targetText(steps, branch.goTo)}`).join('; ');
    case 'inputs':
      return step.inputs;
    case 'time':
      return step.limitText;
    case 'output':
      return step.output;
    case 'note':
      return step.note;
    case 'completedBy':
      return completionLabel[step.completedBy];
  }
}

function targetText(steps: readonly SopStep[], goTo: string | null): string {
  if (goTo === null) return 'selesai';
  const index = steps.findIndex((step) => step.key === goTo);
  return index < 0 ? goTo : String(index + 1);
}

/** The table with one cell written. What cannot be understood is kept as it was typed, for validateSop to name. */
export function withCell<T extends Table>(table: T, key: string, column: CellColumn, text: string): T {
  return {
    ...table,
    steps: table.steps.map((step) => (step.key === key ? written(table, step, column, text) : step)),
  };
}

function written(table: Table, step: SopStep, column: CellColumn, typed: string): SopStep {
  const text = typed.trim();
  switch (column) {
    case 'activity':
      return { ...step, activity: text };
    case 'inputs':
      return { ...step, inputs: text };
    case 'output':
      return { ...step, output: text };
    case 'note':
      return { ...step, note: text };
    case 'actors':
      return withActors(table, step, text);
    case 'time':
      return withTime(step, text);
    case 'kind': {
      const kind = readKind(text) ?? step.kind;
      return { ...step, kind, branches: kind === 'decision' ? step.branches : [] };
    }
    case 'branches': {
      const branches = readBranches(table.steps, step, text);
      return { ...step, branches, kind: branches.length > 0 ? 'decision' : step.kind };
    }
    case 'completedBy': {
      const completedBy = readCompletion(text) ?? step.completedBy;
      const branches = step.branches.map((each) => ({
        ...each,
        outcome: outcomeOf(completedBy, each.label),
      }));
      return { ...step, completedBy, branches };
    }
  }
}

function withActors({ actors }: Table, { coActors: _, ...step }: SopStep, text: string): SopStep {
  const names = text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const [actor = '', ...others] = [
    ...new Set(
      names.map((name) => actors.find((each) => each.name.toLowerCase() === name.toLowerCase())?.key ?? name),
    ),
  ];
  return { ...step, actor, ...(others.length > 0 ? { coActors: others } : {}) };
}

function withTime({ limitFrom: _, ...step }: SopStep, limitText: string): SopStep {
  return { ...step, limitText, ...(readStepTime(limitText) ?? { limit: null }) };
}

const branchForm = /^(.*?)\s*(?:→|->|=>|:|\bke\b)\s*(?:langkah\s*|no\.?\s*)?(\S+)?$/i;

/** `Ya → 3; Tidak → selesai`; a target without its arrow is a label that leads nowhere yet. */
function readBranches(steps: readonly SopStep[], step: SopStep, text: string): Branch[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = branchForm.exec(part);
      const label = (match?.[1] ?? part).trim();
      const before = step.branches.find((each) => each.label === label);
      return {
        outcome: before?.outcome ?? outcomeOf(step.completedBy, label),
        label,
        goTo: readTarget(steps, match?.[2] ?? '?'),
      };
    });
}

function readTarget(steps: readonly SopStep[], text: string): string | null {
  if (/^(selesai|akhir|-)$/i.test(text)) return null;
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  return steps[number - 1]?.key ?? text.slice(0, 100);
}
