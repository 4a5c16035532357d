import { Button, Group, Kbd, List, Modal, Stack, Text } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { type CommandName, commandLabel } from '../../../shared/domain/case/commands.ts';
import { api, errorText } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { notifyDone } from '../../common/ui.tsx';
import { CommandField, type FieldValue } from './command-field.tsx';
import { type Choice, type ChoiceSource, commandForms } from './command-forms.ts';
import { branchChoices, linkedChoices, prefill, stepChoices } from './command-prefill.ts';
import { readCommand, type Values } from './command-values.ts';
import { useUndo } from './use-undo.ts';

const plain = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: value }));

/**
 * The dialog of one command on one case (`view`) or on several (`view` null). It stays open with the reasons
 * when the workbench refuses; `extra` fills fields beforehand.
 */
export function ActionDialog(p: {
  name: CommandName;
  ids: readonly string[];
  view: CaseView | null;
  extra?: Values;
  /** After everything was accepted. */
  onDone?: () => void;
  onClose: () => void;
}) {
  const form = commandForms[p.name];
  const queryClient = useQueryClient();
  const state = useQuery(api.state.queryOptions());
  const settings = useQuery(api.settings.get.queryOptions());
  const act = useMutation(api.cases.act.mutationOptions());
  const { undo } = useUndo();
  const [initial] = useState<Values>(() => prefill(p.name, p.view, p.extra));
  const [values, setValues] = useState<Values>(initial);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const refused = act.data?.refused ?? [];

  const choices = (source: ChoiceSource): readonly Choice[] => {
    if (source === 'steps') return stepChoices(p.view);
    if (source === 'branches') return branchChoices(p.view, String(values.step ?? ''));
    if (source === 'linked') return linkedChoices(p.view);
    if (typeof source === 'string') return plain(settings.data?.lists[source] ?? []);
    return source;
  };
  const change = (key: string, value: FieldValue) => {
    // Another step has other branches.
    setValues((before) => ({ ...before, ...(key === 'step' ? { outcome: '' } : {}), [key]: value }));
    setProblems(({ [key]: _gone, ...rest }) => rest);
  };

  // A step that is no decision has no branch to choose.
  const fields = form.fields.filter(
    (field) => !('from' in field) || field.from !== 'branches' || choices('branches').length > 0,
  );
  const submit = () => {
    if (act.isPending) return;
    const read = readCommand(p.name, fields, values, initial, state.data?.zone ?? 'WIB');
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    setProblems({});
    act.mutate(
      { ids: [...p.ids], command: read.command },
      {
        onSuccess: async (answer) => {
          await queryClient.invalidateQueries();
          if (answer.refused.length > 0) return;
          const count = answer.done.length > 1 ? ` (${answer.done.length} aduan)` : '';
          notifyDone(
            `${commandLabel[p.name]}: tersimpan${count}`,
            p.name === 'undo' ? undefined : () => undo(answer.events),
          );
          p.onDone?.();
          p.onClose();
        },
      },
    );
  };
  const general = problems[''] ?? (act.isError ? errorText(act.error) : null);

  return (
    <Modal
      opened
      onClose={p.onClose}
      // A second click of a double-click must not close what the first one opened, nor lose what was typed.
      closeOnClickOutside={false}
      title={commandLabel[p.name] + (p.ids.length > 1 ? ` — ${p.ids.length} aduan` : '')}
      size="lg"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={getHotkeyHandler([['mod+Enter', submit]])}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {form.note}
          </Text>
          {fields.map((field, index) => (
            <CommandField
              key={field.key}
              field={field}
              value={values[field.key] ?? ''}
              error={problems[field.key]}
              choices={choices}
              similar={(p.view?.similar ?? [])
                .filter((other) => !other.linked)
                .map((other) => ({ value: other.id, label: `${other.register} · ${other.title}` }))}
              not={p.ids}
              first={index === 0}
              onChange={(value) => change(field.key, value)}
            />
          ))}
          {general === null ? null : (
            <Notice tone="bad" title="Belum tersimpan" role="alert">
              {general}
            </Notice>
          )}
          {refused.length === 0 ? null : (
            <Notice
              tone="bad"
              role="alert"
              title={
                act.data && act.data.done.length > 0
                  ? `${act.data.done.length} tersimpan, ${refused.length} ditolak`
                  : 'Ditolak'
              }
            >
              <List size="sm">
                {refused.map((one) => (
                  <List.Item key={one.id}>
                    {p.ids.length > 1 ? `${one.register}: ` : ''}
                    {one.reason}
                  </List.Item>
                ))}
              </List>
            </Notice>
          )}
          <Group justify="flex-end" mt="xs">
            <Text size="xs" c="dimmed" mr="auto" visibleFrom="sm">
              <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd> menyimpan
            </Text>
            <Button variant="default" onClick={p.onClose}>
              Batal
            </Button>
            <Button type="submit" loading={act.isPending}>
              Simpan
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
