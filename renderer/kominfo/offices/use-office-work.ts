import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** Changes something of an office, says so, and looks at everything anew. */
export function useOfficeWork<Wish, Answer>(run: (wish: Wish) => Promise<Answer>, said: string | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => {
      if (said !== null) notifyDone(said);
    },
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
}
