import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import { notifyDone } from '../../common/ui.tsx';
import { filterInput } from './filter-input.ts';
import { readSavedFilters, type SavedFilters, savedFiltersKey } from './saved-filters.ts';

/** Named filters: choose one, keep the present one, throw one away (with undo). */
export function SavedFiltersMenu(p: { filter: CaseListFilter; onChoose: (filter: CaseListFilter) => void }) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [saved, setSaved] = useLocalStorage<SavedFilters>({
    key: savedFiltersKey,
    defaultValue: [],
    deserialize: readSavedFilters,
    getInitialValueInEffect: false,
  });
  const present = filterInput(p.filter);
  const empty = Object.keys(present).length === 0;
  const keep = () => {
    const title = name.trim();
    if (title === '' || empty) return;
    setSaved([...saved.filter((one) => one.name !== title), { name: title, filter: present }]);
    setName('');
    notifyDone(`Saringan “${title}” disimpan`);
  };
  const remove = (title: string) => {
    const before = saved;
    setSaved(saved.filter((one) => one.name !== title));
    notifyDone(`Saringan “${title}” dihapus`, () => setSaved(before));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" width={300} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconBookmark size={16} />}
          onClick={() => setOpened(!opened)}
        >
          Saringan tersimpan
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Saringan tersimpan">
        <Stack gap="xs">
          {saved.length === 0 ? (
            <Text size="sm" c="dimmed">
              Belum ada. Atur saringan, beri nama, lalu simpan.
            </Text>
          ) : (
            saved.map((one) => (
              <Group key={one.name} gap={4} wrap="nowrap">
                <Button
                  variant="subtle"
                  size="compact-sm"
                  flex={1}
                  justify="flex-start"
                  onClick={() => {
                    p.onChoose(one.filter);
                    setOpened(false);
                  }}
                >
                  {one.name}
                </Button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Hapus saringan ${one.name}`}
                  onClick={() => remove(one.name)}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Group>
            ))
          )}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <Group gap="xs" align="end" wrap="nowrap">
              <TextInput
                label="Nama saringan"
                value={name}
                maxLength={60}
                disabled={empty}
                onChange={(event) => setName(event.currentTarget.value)}
                flex={1}
              />
              <Button type="submit" disabled={empty || name.trim() === ''}>
                Simpan
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
