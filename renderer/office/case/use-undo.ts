import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** Takes actions back by their events, tells how it went, and refreshes what is on the screen. */
export function useUndo(): { readonly undo: (events: readonly string[]) => void; readonly busy: boolean } {
  const queryClient = useQueryClient();
  // The dialog that offers the undo is gone by the time it is wanted: only the mutation's own handlers outlive it.
  const mutation = useMutation(
    api.cases.undo.mutationOptions({
      onSuccess: async ({ done, refused }) => {
        await queryClient.invalidateQueries();
        if (done.length > 0)
          notifyDone(`Tindakan diurungkan${done.length > 1 ? ` (${done.length} aduan)` : ''}`);
        if (refused.length > 0)
          notifyFailed(new Error(refused.map((one) => `${one.register}: ${one.reason}`).join(' ')));
      },
      onError: notifyFailed,
    }),
  );
  return { undo: (events) => mutation.mutate({ events: [...events] }), busy: mutation.isPending };
}
