import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import type { SopReality, StepMonth, StepReality } from '../../../shared/contract/reality.ts';
import { formatMinutes } from '../../../shared/domain/calendar/format.ts';
import { limitMinutes, type Suggestion } from '../../../shared/domain/sop/realistic.ts';
import { casesHref, routes } from '../../common/routes.ts';

/** The list of cases behind a figure of a step. */
export function stepHref(
  sop: SopReality['sop'],
  step: string,
  narrower: Pick<CaseListFilter, 'stepPace' | 'stepMonth'> = {},
): string {
  return casesHref({ stepOf: `${sop.id}@${sop.version}/${step}`, ...narrower });
}

/** The page for one version, and within it one step. */
export function realityHref(sop: { id: string; version: number }, step?: string): string {
  const asked = new URLSearchParams({ sop: sop.id, versi: String(sop.version) });
  if (step !== undefined) asked.set('langkah', step);
  return `${routes.sopReality}?${asked}`;
}

/** Which version and step an address asks for. */
export function readReality(search: string): {
  readonly sop: { readonly id: string; readonly version: number } | null;
  readonly step: string | null;
} {
  const asked = new URLSearchParams(search);
  const id = asked.get('sop') ?? '';
  const version = Number(asked.get('versi'));
  const known = id !== '' && id.length <= 100 && Number.isInteger(version) && version >= 1;
  return { sop: known ? { id, version } : null, step: asked.get('langkah') };
}

/** `2,5 hari kerja`, `3 jam 20 menit`: minutes as one says them of work. */
export function workTime(minutes: number | null, dayMinutes: number): string {
  if (minutes === null) return '–';
  if (minutes < dayMinutes) return formatMinutes(minutes);
  return `${days.format(minutes / dayMinutes)} hari kerja`;
}
const days = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** The share of a step's work within its standard; null when nothing was measured. */
export function shareWithin({ onTime, late }: Pick<StepReality, 'onTime' | 'late'>): number | null {
  return onTime + late === 0 ? null : onTime / (onTime + late);
}

const verdictWord: Readonly<Record<Suggestion['verdict'], string>> = {
  tetap: 'Tetap',
  longgarkan: 'Longgarkan menjadi',
  perketat: 'Perketat menjadi',
  tetapkan: 'Tetapkan',
};

/** `Longgarkan menjadi 3 hari kerja`. */
export function suggestionText({ verdict, limit }: Suggestion): string {
  return `${verdictWord[verdict]} ${limit.amount} ${limit.unit}`;
}

/** A step's times as a part of its standard, 100 = just the standard; null where that cannot be compared. */
export function ofStandard(
  step: StepReality,
  dayMinutes: number,
): { readonly median: number; readonly p90: number } | null {
  const standard = step.limit && limitMinutes(step.limit, dayMinutes);
  if (!standard || step.median === null || step.p90 === null) return null;
  return { median: (step.median / standard) * 100, p90: (step.p90 / standard) * 100 };
}

/** The step to look at first: the one whose standard is missed most often. */
export function hardestStep(steps: readonly StepReality[]): StepReality | null {
  const measured = steps.filter((step) => step.done > 0);
  return measured.toSorted((a, b) => (shareWithin(a) ?? 1) - (shareWithin(b) ?? 1))[0] ?? null;
}

/** A month's bar: the median in working hours. */
export interface MonthBar {
  readonly label: string;
  readonly hours: number;
  readonly href: string;
}
export function monthBars(sop: SopReality['sop'], step: string, months: readonly StepMonth[]): MonthBar[] {
  return months.map(({ month, label, median }) => ({
    label,
    hours: median / 60,
    href: stepHref(sop, step, { stepMonth: month }),
  }));
}
