import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SopContent } from '../../../../shared/domain/sop/content.ts';
import { withActor } from '../../../../shared/domain/sop/rows.ts';

/** Who takes part, in the order of the form's columns. */
export function ActorsForm(p: { content: SopContent; onChange: (content: SopContent) => void }) {
  const { content } = p;
  const { actors } = content;
  const [name, setName] = useState('');
  const uses = (key: string) =>
    content.steps.filter((step) => step.actor === key || step.coActors?.includes(key)).length;
  const add = () => {
    p.onChange(withActor(content, name));
    setName('');
  };
  const swap = (at: number) =>
    p.onChange({
      ...content,
      actors: actors.map((each, index) =>
        index === at ? (actors[at - 1] ?? each) : index === at - 1 ? (actors[at] ?? each) : each,
      ),
    });
  return (
    <Stack gap="xs">
      {actors.map((actor, at) => (
        <Group key={actor.key} gap="xs" wrap="nowrap">
          <TextInput
            aria-label={`Nama pelaksana ${at + 1}`}
            style={{ flex: 1 }}
            value={actor.name}
            onChange={(event) => {
              const next = event.currentTarget.value;
              p.onChange({
                ...content,
                actors: actors.map((each) => (each.key === actor.key ? { ...each, name: next } : each)),
              });
            }}
          />
          <Text size="xs" c="dimmed" w={80}>
            {uses(actor.key)} langkah
          </Text>
          <ActionIcon
            variant="default"
            aria-label={`Naikkan ${actor.name}`}
            disabled={at === 0}
            onClick={() => swap(at)}
          >
            <IconArrowUp size={15} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={`Hapus ${actor.name}`}
            disabled={uses(actor.key) > 0}
            onClick={() =>
              p.onChange({ ...content, actors: actors.filter((each) => each.key !== actor.key) })
            }
          >
            <IconTrash size={15} />
          </ActionIcon>
        </Group>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Group gap="xs" align="flex-end">
          <TextInput
            label="Pelaksana baru"
            style={{ flex: 1 }}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={name.trim() === ''}>
            Tambah
          </Button>
        </Group>
      </form>
      <Text size="xs" c="dimmed">
        Pelaksana yang masih memegang langkah tidak dapat dihapus.
      </Text>
    </Stack>
  );
}
