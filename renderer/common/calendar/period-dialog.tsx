import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  effectText,
  periodEffect,
  periodProblem,
  weekProblem,
} from '../../../shared/domain/calendar/work-period.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { DateField } from '../date-fields.tsx';
import { HoursTable } from './hours-table.tsx';

type Calendar = Settings['calendar'];
type Period = Calendar['periods'][number];

/** Adds a period with other hours, or changes one; says what it does before it is saved. `calendar` does not hold it. */
export function PeriodDialog(p: {
  calendar: Calendar;
  period: Period | null;
  close: () => void;
  save: (period: Period, effect: string) => void;
}) {
  const [period, setPeriod] = useState<Period>(p.period ?? begun(p.calendar));
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Period>) => setPeriod({ ...period, ...change });
  const nameProblem = period.name.trim() === '' ? 'Tulis nama periode' : null;
  const dated = period.from !== '' && period.to !== '';
  const dateProblem = dated
    ? periodProblem(period, p.calendar.periods)
    : 'Pilih tanggal mulai dan tanggal akhir';
  const hoursProblem = weekProblem(period.week);
  const effect =
    dateProblem === null && hoursProblem === null ? effectText(periodEffect(p.calendar, period)) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (effect !== null && nameProblem === null) p.save({ ...period, name: period.name.trim() }, effect);
  };
  return (
    <Modal
      opened
      onClose={p.close}
      size="xl"
      title={p.period === null ? 'Tambah periode jam kerja khusus' : `Ubah ${p.period.name}`}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <form onSubmit={submit} noValidate>
        <TextInput
          label="Nama periode"
          placeholder="Ramadan 2028"
          required
          data-autofocus
          maxLength={100}
          value={period.name}
          error={tried ? nameProblem : null}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Group mt="sm" gap="md" align="flex-start" grow>
          <DateField label="Mulai" required value={period.from} onChange={(from) => set({ from })} />
          <DateField
            label="Sampai dengan"
            required
            value={period.to}
            error={tried || dated ? dateProblem : null}
            onChange={(to) => set({ to })}
          />
        </Group>
        <Text size="sm" fw={700} mt="md">
          Jam kerja selama periode
        </Text>
        <HoursTable week={period.week} label="Jam kerja selama periode" change={(week) => set({ week })} />
        <Text
          size="sm"
          mt="sm"
          role="status"
          {...(hoursProblem === null ? {} : { c: 'var(--mantine-color-error)' })}
        >
          {hoursProblem ?? (effect === null ? '' : `Akibatnya: ${effect}`)}
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={p.close}>
            Batal
          </Button>
          <Button type="submit">Simpan periode</Button>
        </Group>
      </form>
    </Modal>
  );
}

/** A new period begins with the hours of the last one, since Ramadan's hours seldom change. */
function begun({ periods, week }: Calendar): Period {
  const last = [...periods].sort((a, b) => a.to.localeCompare(b.to)).at(-1);
  return { from: '', to: '', name: '', week: last?.week ?? week };
}
