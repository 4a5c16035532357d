import { Button, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { weekProblem } from '../../../shared/domain/calendar/work-period.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { Panel } from '../ui.tsx';
import { HoursTable } from './hours-table.tsx';

type Calendar = Settings['calendar'];

/** The week's hours; offices that serve the public may work six days. */
export function WeekHours(p: { calendar: Calendar; busy: boolean; save: (calendar: Calendar) => void }) {
  const [week, setWeek] = useState(p.calendar.week);
  const dirty = JSON.stringify(week) !== JSON.stringify(p.calendar.week);
  const problem = weekProblem(week);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === null) p.save({ ...p.calendar, week });
  };
  return (
    <Panel title="Hari dan jam kerja">
      <form onSubmit={submit} noValidate>
        <HoursTable week={week} label="Jam kerja seminggu" change={setWeek} />
        <Text size="sm" c="dimmed" my="xs">
          Dasar: {p.calendar.basis}. Jam lain pada bulan Ramadan diatur di bawah.
        </Text>
        {problem === null ? null : (
          <Text size="sm" c="var(--mantine-color-error)" mb="xs" role="alert">
            {problem}
          </Text>
        )}
        <Button type="submit" disabled={!dirty || problem !== null} loading={p.busy}>
          Simpan jam kerja
        </Button>
      </form>
    </Panel>
  );
}
