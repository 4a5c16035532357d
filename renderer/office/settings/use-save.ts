import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings, SettingsSection } from '../../../shared/domain/office/settings.ts';
import { client } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

export interface Save<S extends SettingsSection> {
  readonly saving: boolean;
  readonly save: (value: Settings[S]) => void;
}

/** Writes one section of the settings and says so. `after` follows in the same go, e.g. a section that must agree. */
export function useSave<S extends SettingsSection>(
  section: S,
  done: string,
  after?: (value: Settings[S]) => Promise<void>,
): Save<S> {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: async (value: Settings[S]) => {
      await client.settings.change({ section, value });
      await after?.(value);
    },
    onSuccess: () => notifyDone(done),
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return { saving: change.isPending, save: (value) => change.mutate(value) };
}
