import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Instant } from '../../domain/calendar/types.ts';
import { id } from '../fields.ts';
import type { AssignResult } from './assign.ts';

/** An approved answer that the reporter has not got yet, or that was put on LAPOR! lately. */
export interface AnswerRow {
  readonly caseId: string;
  readonly office: string;
  readonly officeName: string;
  readonly register: string;
  readonly trackingId: string | null;
  readonly title: string;
  readonly laporStatus: string | null;
  readonly receivedAt: Instant;
  readonly approvedAt: Instant;
  /** Working days since it was approved. */
  readonly waitingDays: number;
  /** As it is to be copied: the answer, with what was found and when it will be done. */
  readonly text: string;
  readonly uploadedAt: Instant | null;
}

export const answersContract = {
  /** `uploaded`: those marked in the last 30 days instead of those that wait. */
  list: oc.input(z.object({ uploaded: z.boolean().default(false) })).output(type<AnswerRow[]>()),
  uploaded: oc
    .input(
      z.object({
        answers: z
          .array(z.object({ caseId: id, office: id }))
          .min(1)
          .max(200),
        via: z.string().trim().min(1).max(200).default('LAPOR!'),
      }),
    )
    .output(type<AssignResult>()),
};
