import { Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { dayName, formatDate } from '../../../shared/domain/calendar/format.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { Panel } from '../ui.tsx';
import type { Week } from './hours-table.tsx';
import { PeriodDialog } from './period-dialog.tsx';

type Period = Settings['calendar']['periods'][number];

/** Periods with other hours, mostly Ramadan: added, changed and taken away. */
export function PeriodList(p: {
  calendar: Settings['calendar'];
  busy: boolean;
  change: (periods: readonly Period[], said: string) => void;
}) {
  const { periods } = p.calendar;
  const [open, setOpen] = useState<{ readonly period: Period | null } | null>(null);
  const sorted = [...periods].sort((a, b) => a.from.localeCompare(b.from));
  const others = periods.filter((each) => each !== open?.period);
  return (
    <Panel
      title="Jam kerja khusus (Ramadan)"
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setOpen({ period: null })}
        >
          Tambah periode
        </Button>
      }
    >
      {sorted.length === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada. Tanpa periode, jam kerja biasa berlaku sepanjang tahun.
        </Text>
      ) : (
        <Table verticalSpacing={4} aria-label="Periode jam kerja khusus">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Periode</Table.Th>
              <Table.Th>Tanggal</Table.Th>
              <Table.Th>Jam kerja</Table.Th>
              <Table.Th>
                <VisuallyHidden>Tindakan</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map((period) => (
              <Table.Tr key={`${period.from} ${period.name}`}>
                <Table.Td>{period.name}</Table.Td>
                <Table.Td>
                  {formatDate(period.from)} sampai {formatDate(period.to)}
                </Table.Td>
                <Table.Td>
                  {hoursInWords(period.week).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </Table.Td>
                <Table.Td>
                  <Group gap={4} justify="flex-end" wrap="nowrap">
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      leftSection={<IconPencil size={14} aria-hidden />}
                      aria-label={`Ubah ${period.name}`}
                      onClick={() => setOpen({ period })}
                    >
                      Ubah
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="red"
                      leftSection={<IconTrash size={14} aria-hidden />}
                      aria-label={`Hapus ${period.name}`}
                      disabled={p.busy}
                      onClick={() =>
                        p.change(
                          periods.filter((each) => each !== period),
                          `${period.name} dihapus; jam kerja biasa berlaku, jatuh tempo dihitung ulang`,
                        )
                      }
                    >
                      Hapus
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {open === null ? null : (
        <PeriodDialog
          calendar={{ ...p.calendar, periods: others }}
          period={open.period}
          close={() => setOpen(null)}
          save={(period, effect) => {
            setOpen(null);
            p.change([...others, period], `${period.name} tersimpan: ${effect}`);
          }}
        />
      )}
    </Panel>
  );
}

/** `Senin–Kamis 08.00–15.00`, `Jumat 08.00–15.30`: neighbouring days with the same hours together. */
function hoursInWords(week: Week): string[] {
  const spans: { from: number; to: number; hours: string }[] = [];
  for (const [day, hours] of week.entries()) {
    if (hours === null) continue;
    const text = `${hours.start}–${hours.end}`.replaceAll(':', '.');
    const last = spans.at(-1);
    if (last?.hours === text && last.to === day - 1) last.to = day;
    else spans.push({ from: day, to: day, hours: text });
  }
  return spans.map(({ from, to, hours }) =>
    from === to ? `${dayName(from)} ${hours}` : `${dayName(from)}–${dayName(to)} ${hours}`,
  );
}
