import { z } from 'zod';
import type { Limit, LocalDate } from '../domain/calendar/types.ts';
import type { Suggestion } from '../domain/sop/realistic.ts';

const id = z.string().min(1).max(100);
const version = z.number().int().min(1);

export const realityRequest = z.object({ id: id.optional(), version: version.optional() });
export const trendRequest = z.object({ id, version, step: id });

/** One step's standard and what really happened. Times in working minutes, as the step's clock ran. */
export interface StepReality {
  readonly key: string;
  readonly number: number;
  readonly activity: string;
  readonly actor: string;
  /** The standard as the paper says it. */
  readonly standard: string;
  /** Null when the step has no standard, or that of the case's classification. */
  readonly limit: Limit | null;
  readonly done: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** Done within and past the standard; their sum is less than `done` where some had none. */
  readonly onTime: number;
  readonly late: number;
  readonly suggestion: Suggestion | null;
}

/** SOP and reality, for one version. */
export interface SopReality {
  readonly sop: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly number: string;
    readonly effectiveFrom: LocalDate;
  };
  readonly versions: readonly { readonly id: string; readonly version: number; readonly name: string }[];
  /** Working minutes of a usual day, to say minutes as days. */
  readonly dayMinutes: number;
  readonly steps: readonly StepReality[];
}

/** One month of a step, `YYYY-MM`. */
export interface StepMonth {
  readonly month: string;
  readonly label: string;
  readonly done: number;
  readonly median: number;
  readonly onTime: number;
  readonly late: number;
}
