import { Checkbox, NumberInput, Table } from '@mantine/core';
import { dayName } from '../../../shared/domain/calendar/format.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { TimeField } from '../time-field.tsx';

export type Week = Settings['calendar']['week'];
type Hours = Week[number];
const usual = { start: '07:30', end: '16:00', breakStart: '12:00', breakMinutes: 60 };

/** The hours of a week, Monday first; a day without a tick is free. */
export function HoursTable(p: { week: Week; label: string; change: (week: Week) => void }) {
  const set = (at: number, hours: Hours) =>
    p.change(p.week.map((old, index) => (index === at ? hours : old)));
  return (
    <Table maw={640} verticalSpacing={4} aria-label={p.label}>
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
        {p.week.map((hours, index) => (
          <DayRow key={dayName(index)} name={dayName(index)} hours={hours} set={(next) => set(index, next)} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function DayRow({ name, hours, set }: { name: string; hours: Hours; set: (hours: Hours) => void }) {
  const time = (key: 'start' | 'end' | 'breakStart', label: string) => (
    <Table.Td>
      {hours === null ? (
        '–'
      ) : (
        <TimeField
          label={`${label} ${name}`}
          value={hours[key]}
          onChange={(value) => set({ ...hours, [key]: value })}
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
            w={84}
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
