import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings, SettingsSection } from '../../../shared/domain/office/settings.ts';
import { client } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

export interface Save<S extends SettingsSection> {
  readonly saving: boolean;
  /** `said` replaces the usual words of the notice. */
  readonly save: (value: Settings[S], said?: string) => void;
}

/** Writes one section of the settings and says so. */
export function useSave<S extends SettingsSection>(section: S, done: string): Save<S> {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ value }: { value: Settings[S]; said: string }) =>
      client.settings.change({ section, value }),
    onSuccess: (_saved, { said }) => notifyDone(said),
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return { saving: change.isPending, save: (value, said = done) => change.mutate({ value, said }) };
}
