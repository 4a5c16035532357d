import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings, SettingsSection } from '../../../shared/domain/office/settings.ts';
import { client } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

export interface Save<S extends SettingsSection> {
  readonly saving: boolean;
  /** `said` replaces the usual words of the notice; with `before` the notice offers to go back to it. */
  readonly save: (value: Settings[S], said?: string, before?: Settings[S]) => void;
}

/** Writes one section of the settings and says so. */
export function useSave<S extends SettingsSection>(section: S, done: string): Save<S> {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ value }: { value: Settings[S]; said: string; before: Settings[S] | undefined }) =>
      client.settings.change({ section, value }),
    onSuccess: (_saved, { said, before }) =>
      notifyDone(
        said,
        before === undefined
          ? undefined
          : () => change.mutate({ value: before, said: 'Perubahan diurungkan', before: undefined }),
      ),
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return {
    saving: change.isPending,
    save: (value, said = done, before) => change.mutate({ value, said, before }),
  };
}
