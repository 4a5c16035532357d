import { Text } from '@mantine/core';
import { z } from 'zod';
import { deadlinesSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { DeadlinesTable } from '../../common/calendar/deadlines-table.tsx';
import { useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from './save-form.tsx';
import { useEffectSave } from './use-effect-save.tsx';

const formSchema = z.object({ rows: deadlinesSchema });

/** The limits and the rule each of them comes from; both are the office's to change. */
export function DeadlinesTab({ settings }: { settings: Settings }) {
  const draft = useDraft({ rows: settings.deadlines }, formSchema);
  const { save, dialog } = useEffectSave('deadlines', 'Tenggat tersimpan; jatuh tempo dihitung ulang');
  const inner = {
    ...draft,
    value: draft.value.rows,
    set: () => undefined,
    check: () => draft.check()?.rows ?? null,
  };
  return (
    <Panel title="Tenggat">
      {dialog}
      <Text size="sm" c="dimmed" mb="xs" maw="80ch">
        Hari kerja, jam kerja, dan menit dihitung menurut Kalender kerja; hari dan jam berjalan terus, juga di
        luar jam kerja. Dasar hukum ditampilkan pada aduan sebagai alasan jatuh tempo; sesuaikan dengan
        peraturan yang berlaku.
      </Text>
      <SaveForm draft={inner} save={save}>
        <DeadlinesTable
          rows={draft.value.rows}
          errors={draft.errors}
          change={(rows) => draft.set({ rows })}
        />
      </SaveForm>
    </Panel>
  );
}
