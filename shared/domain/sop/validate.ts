import { mostSteps, type SopContent } from './content.ts';
import { canEnd, reachable, targetsOf } from './flow.ts';
import { outcomesOf } from './outcomes.ts';
import { readStepTime, timeExamples } from './time-text.ts';
import type { SopStep } from './types.ts';

/** The cells of a step's row that can be wrong. */
export type ProblemField = 'key' | 'activity' | 'actors' | 'kind' | 'branches' | 'time' | 'completedBy';

/** Something that keeps an SOP from being verified: where, what, and what to do about it. */
export interface SopProblem {
  /** Row, from 1; null for the SOP as a whole. */
  readonly row: number | null;
  readonly step: string | null;
  readonly field: ProblemField | null;
  /** Indonesian, with the row and the remedy. */
  readonly text: string;
}

/** Everything that is wrong with an SOP, in the order of its rows; empty when it can be verified. */
export function validateSop(content: Pick<SopContent, 'name' | 'actors' | 'steps'>): readonly SopProblem[] {
  const { steps } = content;
  const whole = (text: string): SopProblem => ({ row: null, step: null, field: null, text });
  const problems: SopProblem[] = [];
  if (content.name.trim() === '') problems.push(whole('SOP belum bernama; isi nama SOP.'));
  if (steps.length === 0)
    return [...problems, whole('SOP belum berisi langkah; tambah paling sedikit satu.')];
  if (steps.length > mostSteps)
    return [
      ...problems,
      whole(`SOP berisi ${steps.length} langkah, paling banyak ${mostSteps}; pecah menjadi beberapa SOP.`),
    ];
  const starts = steps.filter((step) => step.kind === 'start').length;
  if (starts !== 1)
    problems.push(
      whole(
        starts === 0
          ? 'Belum ada langkah mulai; jadikan langkah 1 berjenis mulai.'
          : `Ada ${starts} langkah mulai; sisakan satu saja.`,
      ),
    );
  const targets = targetsOf(steps);
  const come = reachable(targets);
  const ends = canEnd(targets);
  if (!targets.some((ways) => ways.includes('end')))
    problems.push(whole('Alur tidak pernah selesai; jadikan langkah terakhir berjenis selesai.'));
  const rows = steps.flatMap((step, index) => {
    const at = (field: ProblemField, text: string): SopProblem => ({
      row: index + 1,
      step: step.key,
      field,
      text: `Langkah ${index + 1}: ${text}`,
    });
    return [
      ...cellProblems(content, step, index).map(([field, text]) => at(field, text)),
      ...flowProblems(step, index, steps).map(([field, text]) => at(field, text)),
      ...(come.has(index)
        ? []
        : [at('kind', 'tidak pernah dicapai; arahkan sebuah cabang ke sini atau hapus.')]),
      ...(come.has(index) && !ends.has(index) && !targets[index]?.includes('nowhere')
        ? [at('branches', 'berputar tanpa akhir; arahkan salah satu cabang ke langkah yang menuju selesai.')]
        : []),
    ];
  });
  return [...problems, ...rows];
}

type Found = readonly [ProblemField, string];

function cellProblems(
  { actors, steps }: Pick<SopContent, 'actors' | 'steps'>,
  step: SopStep,
  index: number,
): Found[] {
  const found: Found[] = [];
  const twin = steps.findIndex((each) => each.key === step.key);
  if (twin !== index)
    found.push(['key', `bertanda sama dengan langkah ${twin + 1}; hapus lalu tambah lagi.`]);
  if (step.activity.trim() === '') found.push(['activity', 'kegiatannya kosong; isi kegiatan.']);
  if (step.actor === '') found.push(['actors', 'belum ada pelaksananya; isi pelaksana.']);
  for (const actor of [step.actor, ...(step.coActors ?? [])])
    if (actor !== '' && !actors.some((each) => each.key === actor))
      found.push(['actors', `pelaksana "${actor}" tidak ada pada daftar pelaksana; tambahkan atau ganti.`]);
  const time = readStepTime(step.limitText);
  if (time === null)
    found.push(['time', `waktu "${step.limitText}" tidak dapat dibaca; tulis seperti ${timeExamples}.`]);
  else if (time.limit === null && step.kind !== 'end')
    found.push(['time', 'waktunya belum diisi; tulis mutu baku, misalnya 10 menit.']);
  return found;
}

function flowProblems(step: SopStep, index: number, steps: readonly SopStep[]): Found[] {
  const found: Found[] = [];
  const { branches, kind } = step;
  if (kind === 'start' && index > 0)
    found.push(['kind', 'langkah mulai harus langkah pertama; pindahkan ke atas.']);
  if (kind !== 'decision' && branches.length > 0)
    found.push(['branches', 'hanya keputusan yang bercabang; ubah jenisnya atau kosongkan cabang.']);
  if (kind === 'decision' && branches.length < 2)
    found.push([
      'branches',
      `keputusan harus bercabang dua, baru ada ${branches.length}; tulis seperti Ya → 3; Tidak → 5.`,
    ]);
  if (kind !== 'decision' && kind !== 'end' && branches.length === 0 && index === steps.length - 1)
    found.push(['kind', 'langkah terakhir buntu; jadikan berjenis selesai atau tambah langkah.']);
  const labels = branches.map((each) => each.label.trim().toLowerCase());
  const outcomes = branches.map((each) => each.outcome);
  const known = outcomesOf(step.completedBy);
  for (const [at, branch] of branches.entries()) {
    if (labels[at] === '') found.push(['branches', `cabang ke-${at + 1} tidak bernama; tulis misalnya Ya.`]);
    else if (labels.indexOf(labels[at] ?? '') !== at || outcomes.indexOf(branch.outcome) !== at)
      found.push(['branches', `cabang "${branch.label}" berarti sama dengan cabang lain; beri nama lain.`]);
    else if (known.length > 0 && !known.includes(branch.outcome))
      found.push([
        'branches',
        `cabang "${branch.label}" tidak dikenal tindakan ini (${known.join(', ')}); ganti namanya.`,
      ]);
    const { goTo } = branch;
    if (goTo !== null && !steps.some((each) => each.key === goTo))
      found.push([
        'branches',
        `cabang "${branch.label}" menuju langkah ${goTo} yang tidak ada; perbaiki nomornya.`,
      ]);
  }
  return found;
}
