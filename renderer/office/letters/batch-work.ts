import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RefusedCase } from '../../../shared/contract/list-views.ts';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperPlan, PaperView } from '../../../shared/contract/paper-views.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { client, errorText } from '../../common/api.ts';

export interface BatchResult {
  /** In the order of the selection: those issued now and those that were there. */
  readonly papers: readonly PaperView[];
  readonly issuedNow: number;
  readonly refused: readonly RefusedCase[];
  readonly cancelled: boolean;
}

export interface BatchWork {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly result: BatchResult | null;
  /** Issues one paper a case; always answers with what was made, also when it was stopped. */
  run(ids: readonly string[], kind: PaperKind, plan: PaperPlan, form: PaperForm): Promise<BatchResult>;
  cancel(): void;
}

/**
 * One paper a case, one after the other: each is frozen by itself, so stopping leaves whole papers only, and a
 * refusal stops nothing. Closing the dialog stops after the paper in hand.
 */
export function useBatchWork(): BatchWork {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<BatchWork['progress']>(null);
  const [result, setResult] = useState<BatchResult | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  return {
    progress,
    result,
    cancel: () => {
      stopped.current = true;
    },
    async run(ids, kind, plan, form) {
      stopped.current = false;
      const papers = new Map(plan.issued.map((paper) => [paper.caseId, paper]));
      const refused: RefusedCase[] = [...plan.refused];
      let issuedNow = 0;
      for (const [done, { id, register }] of plan.toIssue.entries()) {
        if (stopped.current) break;
        setProgress({ done, total: plan.toIssue.length });
        try {
          papers.set(id, await client.papers.issue({ caseId: id, kind, form }));
          issuedNow += 1;
        } catch (error) {
          refused.push({ id, register, reason: errorText(error) });
        }
      }
      setProgress(null);
      const made: BatchResult = {
        papers: ids.flatMap((id) => papers.get(id) ?? []),
        issuedNow,
        refused,
        cancelled: stopped.current,
      };
      setResult(made);
      await queries.invalidateQueries();
      return made;
    },
  };
}
