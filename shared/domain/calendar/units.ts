/** 'menit' and 'jam kerja' = time within office hours, 'jam' = clock hours (2x24 jam), 'hari' = calendar days. */
export const limitUnits = ['hari kerja', 'hari', 'jam kerja', 'jam', 'menit'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** A limit in days lasts through its whole due date; the others end at their instant. */
export const isWholeDays = (unit: LimitUnit): boolean => unit === 'hari kerja' || unit === 'hari';

/** Whether the limit counts only time within office hours, and how many minutes one of it is. */
export function workMinutesPer(unit: LimitUnit): number | null {
  if (unit === 'menit') return 1;
  return unit === 'jam kerja' ? 60 : null;
}

/** Whether free days matter to a limit in this unit. */
export const knowsFreeDays = (unit: LimitUnit): boolean =>
  unit === 'hari kerja' || workMinutesPer(unit) !== null;
