import { NumberInput, Stack, Switch } from '@mantine/core';
import { remindersSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from './save-form.tsx';
import { useSave } from './use-save.ts';

/** When a limit counts as near, and whether the computer says so. */
export function RemindersPanel({ settings }: { settings: Settings }) {
  const draft = useDraft(settings.reminders, remindersSchema);
  const save = useSave('reminders', 'Pengingat tersimpan');
  return (
    <Panel title="Pengingat">
      <SaveForm draft={draft} save={save}>
        <Stack gap="sm">
          <NumberInput
            label="Ingatkan sebelum jatuh tempo (hari kerja)"
            description="Berlaku untuk saringan “Hampir jatuh tempo” dan daftar perhatian pimpinan."
            maw={320}
            min={1}
            max={20}
            allowDecimal={false}
            value={draft.value.workingDays}
            error={draft.errors.workingDays}
            onChange={(days) => draft.set({ workingDays: Number(days) })}
          />
          <Switch
            label="Tampilkan pemberitahuan komputer, paling banyak sekali sehari"
            description="Hanya jumlah aduan; tanpa judul dan tanpa identitas. Peramban meminta izin sekali."
            checked={draft.value.notify}
            onChange={(event) => draft.set({ notify: event.currentTarget.checked })}
          />
        </Stack>
      </SaveForm>
    </Panel>
  );
}
