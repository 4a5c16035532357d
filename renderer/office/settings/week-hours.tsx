import { Button, Checkbox, NumberInput, Table, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { dayName, formatShortDate } from '../../../shared/domain/calendar/format.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { Panel } from '../../common/ui.tsx';

type Calendar = Settings['calendar'];
type Hours = Calendar['week'][number];
const usual = { start: '07:30', end: '16:00', breakStart: '12:00', breakMinutes: 60 };

/** The week's hours; offices that serve the public may work six days. */
export function WeekHours(p: {
  calendar: Calendar;
  year: number;
  busy: boolean;
  save: (calendar: Calendar) => void;
}) {
  const [week, setWeek] = useState(p.calendar.week);
  const dirty = JSON.stringify(week) !== JSON.stringify(p.calendar.week);
  const set = (at: number, hours: Hours) => setWeek(week.map((old, index) => (index === at ? hours : old)));
  const backward = week.some((hours) => hours !== null && hours.end <= hours.start);
  const none = week.every((hours) => hours === null);
  const problem = backward
    ? 'Jam pulang harus sesudah jam masuk.'
    : none
      ? 'Paling sedikit satu hari kerja.'
      : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === null) p.save({ ...p.calendar, week });
  };
  const periods = p.calendar.periods.filter(
    ({ from, to }) => from <= `${p.year}-12-31` && to >= `${p.year}-01-01`,
  );
  return (
    <Panel title="Hari dan jam kerja">
      <form onSubmit={submit} noValidate>
        <Table maw={720} verticalSpacing={4} aria-label="Jam kerja seminggu">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Hari kerja</Table.Th>
              <Table.Th>Masuk</Table.Th>
              <Table.Th>Pulang</Table.Th>
              <Table.Th>Istirahat mulai</Table.Th>
              <Table.Th>Lama (menit)</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {week.map((hours, index) => (
              <DayRow
                key={dayName(index)}
                name={dayName(index)}
                hours={hours}
                set={(next) => set(index, next)}
              />
            ))}
          </Table.Tbody>
        </Table>
        <Text size="sm" c="dimmed" my="xs">
          Dasar: {p.calendar.basis}.{' '}
          {periods
            .map(({ name, from, to }) => `${name}: ${formatShortDate(from)} s.d. ${formatShortDate(to)}.`)
            .join(' ')}
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

function DayRow({ name, hours, set }: { name: string; hours: Hours; set: (hours: Hours) => void }) {
  const time = (key: 'start' | 'end' | 'breakStart', label: string) => (
    <Table.Td>
      {hours === null ? (
        '–'
      ) : (
        <TextInput
          type="time"
          size="xs"
          aria-label={`${label} ${name}`}
          value={hours[key]}
          onChange={(event) => {
            if (event.currentTarget.value !== '') set({ ...hours, [key]: event.currentTarget.value });
          }}
        />
      )}
    </Table.Td>
  );
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          label={name}
          checked={hours !== null}
          onChange={(event) => set(event.currentTarget.checked ? usual : null)}
        />
      </Table.Td>
      {time('start', 'Masuk')}
      {time('end', 'Pulang')}
      {time('breakStart', 'Istirahat mulai')}
      <Table.Td>
        {hours === null ? (
          '–'
        ) : (
          <NumberInput
            size="xs"
            aria-label={`Lama istirahat ${name}`}
            min={0}
            max={240}
            allowDecimal={false}
            value={hours.breakMinutes}
            onChange={(minutes) => set({ ...hours, breakMinutes: Number(minutes) })}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
