import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SettingsEffect } from '../../../shared/contract/settings-effect.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { client } from '../../common/api.ts';
import { notifyFailed } from '../../common/ui.tsx';
import { EffectDialog } from './effect-dialog.tsx';
import { type Save, useSave } from './use-save.ts';

interface Waiting<V> {
  readonly value: V;
  readonly said: string;
  readonly effect: SettingsEffect;
}

/**
 * Saves like {@link useSave}, but shows first which open cases a change moves; one that moves none is saved at once.
 * The dialog is to be put into the page.
 */
export function useEffectSave<S extends 'calendar' | 'deadlines'>(
  section: S,
  done: string,
): { readonly save: Save<S>; readonly dialog: ReactNode } {
  const { saving, save } = useSave(section, done);
  const [waiting, wait] = useState<Waiting<Settings[S]> | null>(null);
  const look = useMutation({
    mutationFn: async ({ value, said }: { value: Settings[S]; said: string }) => ({
      value,
      said,
      effect: await client.settings.effect({ section, value }),
    }),
    onSuccess: (seen) => (seen.effect.total === 0 ? save(seen.value, seen.said) : wait(seen)),
    onError: notifyFailed,
  });
  return {
    save: {
      saving: saving || look.isPending,
      save: (value, said = done) => look.mutate({ value, said }),
    },
    dialog:
      waiting === null ? null : (
        <EffectDialog
          effect={waiting.effect}
          saving={saving}
          save={() => {
            save(waiting.value, waiting.said);
            wait(null);
          }}
          close={() => wait(null)}
        />
      ),
  };
}
