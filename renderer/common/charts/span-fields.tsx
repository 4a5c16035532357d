import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DateField } from '../date-fields.tsx';
import { type Period, spanPeriod } from './period.ts';

/** A free span: two dates that count once both are whole and in order. */
export function SpanFields(p: { period: Period; choose: (period: Period) => void }) {
  const [from, setFrom] = useState(p.period.from);
  const [to, setTo] = useState(p.period.to);
  const span = spanPeriod(from, to);
  const same = from === p.period.from && to === p.period.to;
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (span) p.choose(span);
  };
  return (
    <Group component="form" gap="xs" align="flex-start" onSubmit={apply}>
      <DateField size="xs" aria-label="Dari tanggal" value={from} onChange={setFrom} />
      <DateField
        size="xs"
        aria-label="Sampai tanggal"
        value={to}
        error={
          span ? null : from > to && to !== '' ? 'Lebih awal dari tanggal mulai' : 'Tanggal belum lengkap'
        }
        onChange={setTo}
      />
      <Button size="xs" type="submit" variant="default" disabled={span === null || same}>
        Terapkan
      </Button>
    </Group>
  );
}
