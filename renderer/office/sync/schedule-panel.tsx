import { Group, Select, Stack, Switch } from '@mantine/core';
import { dayName } from '../../../shared/domain/calendar/format.ts';
import { exchangeSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { useDraft } from '../../common/draft.ts';
import { TimeField } from '../../common/time-field.tsx';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from '../settings/save-form.tsx';
import { useSave } from '../settings/use-save.ts';

const days = [1, 2, 3, 4, 5, 6, 0].map((day) => ({ value: String(day), label: dayName((day + 6) % 7) }));

/** When the exchange goes by itself. */
export function SchedulePanel({ settings }: { settings: Settings['exchange'] }) {
  const draft = useDraft(settings, exchangeSchema);
  const save = useSave('exchange', 'Jadwal pertukaran tersimpan');
  return (
    <Panel title="Jadwal">
      <SaveForm draft={draft} save={save}>
        <Stack gap="sm">
          <Switch
            label="Bertukar data sendiri seminggu sekali"
            checked={draft.value.automatic}
            onChange={(event) => draft.set({ automatic: event.currentTarget.checked })}
          />
          <Select
            label="Hari"
            data={days}
            allowDeselect={false}
            disabled={!draft.value.automatic}
            value={String(draft.value.day)}
            onChange={(day) => draft.set({ day: Number(day) })}
          />
          <Group gap="xs">
            <span>Jam</span>
            <TimeField
              label="Jam pertukaran"
              value={draft.value.time}
              onChange={(time) => draft.set({ time })}
            />
          </Group>
        </Stack>
      </SaveForm>
    </Panel>
  );
}
