import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { id } from '../fields.ts';
import type { RefusedCase } from '../list-views.ts';
import type { ConsoleCaseRow } from './cases.ts';

/** Where a case would go, by LAPOR!'s `Instansi Terdisposisi` and the names that offices had on its date. */
export interface Proposal extends ConsoleCaseRow {
  readonly proposed: { readonly id: string; readonly name: string } | null;
  /** Why that office; or why none, and what to do. */
  readonly why: string;
}

/** What became of a wish on many cases; each is decided by itself. */
export interface AssignResult {
  readonly done: readonly string[];
  readonly refused: readonly RefusedCase[];
}

const note = z.string().trim().max(2_000).optional();
const reason = z.string().trim().min(5, 'Tulis alasannya, paling sedikit 5 huruf').max(1_000);

export const assignContract = {
  /** Cases that no office has, newest first, each with its proposal. */
  proposals: oc
    .input(
      z.object({
        text: z.string().max(500).optional(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(200),
      }),
    )
    .output(type<{ rows: Proposal[]; total: number; ready: number }>()),
  /** Assigns each case to all the offices named with it, beside those that have it already. */
  run: oc
    .input(
      z.object({
        cases: z
          .array(z.object({ id, offices: z.array(id).min(1).max(10) }))
          .min(1)
          .max(500),
        note,
        due: z.iso.date().optional(),
      }),
    )
    .output(type<AssignResult>()),
  /** From one office to another, in one step. */
  change: oc.input(z.object({ id, from: id, to: id, reason })).output(type<AssignResult>()),
  withdraw: oc.input(z.object({ id, office: id, reason })).output(type<AssignResult>()),
};
