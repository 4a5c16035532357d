import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings, SettingsSection } from '../../../shared/domain/office/settings.ts';
import { client } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

export interface Save<S extends SettingsSection> {
  readonly saving: boolean;
  readonly save: (value: Settings[S]) => void;
}

/** Writes one section of the settings and says so. */
export function useSave<S extends SettingsSection>(section: S, done: string): Save<S> {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (value: Settings[S]) => client.settings.change({ section, value }),
    onSuccess: () => notifyDone(done),
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return { saving: change.isPending, save: (value) => change.mutate(value) };
}
