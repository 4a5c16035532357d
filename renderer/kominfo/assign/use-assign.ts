import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignResult } from '../../../shared/contract/kominfo/assign.ts';
import { count } from '../../common/numbers.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** Runs a wish on cases, says what came of it, and looks at everything anew. */
export function useAssign<Wish>(
  run: (wish: Wish) => Promise<AssignResult>,
  said: (done: string) => string,
): { readonly run: (wish: Wish, after?: (result: AssignResult) => void) => void; readonly busy: boolean } {
  const queries = useQueryClient();
  const work = useMutation({
    mutationFn: run,
    onSuccess: ({ done, refused }) => {
      if (done.length > 0) notifyDone(said(count(done.length)));
      if (refused.length > 0) notifyFailed(new Error(refusedWords(refused)));
    },
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return {
    run: (wish, after) => work.mutate(wish, { onSuccess: (result) => after?.(result) }),
    busy: work.isPending,
  };
}

/** Equal reasons are told once. */
function refusedWords(refused: AssignResult['refused']): string {
  const reasons = Map.groupBy(refused, (each) => each.reason);
  return [...reasons]
    .map(([reason, cases]) =>
      cases.length === 1 && cases[0] ? `${cases[0].register}: ${reason}` : `${cases.length} aduan: ${reason}`,
    )
    .join(' ');
}
