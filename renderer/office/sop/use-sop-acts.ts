import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import { api } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { draftHref } from './sop-places.ts';

/** Begins a draft and goes to it. */
export function useNewDraft() {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const mutation = useMutation(
    api.sops.draft.mutationOptions({
      onSuccess: async ({ id, draft }) => {
        await queries.invalidateQueries({ queryKey: api.sops.list.key() });
        go(draftHref(id, draft));
      },
      onError: notifyFailed,
    }),
  );
  return {
    busy: mutation.isPending,
    revise: (id: string, basedOn: number) => mutation.mutate({ id, basedOn }),
    begin: (content: SopContent | null, id: string | null = null) => mutation.mutate({ id, content }),
  };
}

/** Acts on approved versions, each with its notice. */
export function useVersionActs() {
  const queries = useQueryClient();
  const done = (text: string) => async () => {
    await queries.invalidateQueries();
    notifyDone(text);
  };
  const choose = useMutation(
    api.sops.choose.mutationOptions({
      onSuccess: done('Aduan baru mengikuti SOP ini'),
      onError: notifyFailed,
    }),
  );
  const revoke = useMutation(
    api.sops.revoke.mutationOptions({ onSuccess: done('Versi SOP dicabut'), onError: notifyFailed }),
  );
  return { choose, revoke };
}
