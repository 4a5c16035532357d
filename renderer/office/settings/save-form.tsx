import { Button, Group, Text } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Settings, SettingsSection } from '../../../shared/domain/office/settings.ts';
import type { Draft } from '../../common/draft.ts';
import type { Save } from './use-save.ts';

/** A settings form with its own Simpan and Batalkan; Enter saves. */
export function SaveForm<S extends SettingsSection>(p: {
  draft: Draft<Settings[S]>;
  save: Save<S>;
  children: ReactNode;
}) {
  const { draft, save } = p;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const value = draft.check();
    if (value !== null) save.save(value);
  };
  return (
    <form onSubmit={submit} noValidate>
      {p.children}
      <Group mt="md">
        <Button type="submit" loading={save.saving} disabled={!draft.dirty}>
          Simpan
        </Button>
        <Button variant="default" disabled={!draft.dirty || save.saving} onClick={draft.reset}>
          Batalkan perubahan
        </Button>
        <Text span size="sm" c="var(--mantine-color-error)" role="alert">
          {Object.keys(draft.errors).length > 0 ? 'Ada isian yang belum benar; perbaiki yang ditandai.' : ''}
        </Text>
      </Group>
    </form>
  );
}
