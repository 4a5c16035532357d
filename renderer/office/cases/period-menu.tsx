import { Button, Popover, Stack, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CaseListFilter } from '../../../shared/contract/views.ts';
import { firstOfMonth, lastOfMonth } from './filter-chips.ts';

/** The months in which the cases came in, both included. */
export function PeriodMenu(p: {
  filter: CaseListFilter;
  onChange: (part: Pick<CaseListFilter, 'from' | 'to'>) => void;
}) {
  const { from, to } = p.filter;
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant={from || to ? 'light' : 'default'}
          size="sm"
          aria-label="Saringan Bulan"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Bulan
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Bulan diterima">
        <Stack gap="xs">
          <TextInput
            type="month"
            label="Diterima dari bulan"
            value={from?.slice(0, 7) ?? ''}
            onChange={(event) =>
              p.onChange({
                from: event.currentTarget.value ? firstOfMonth(event.currentTarget.value) : undefined,
              })
            }
          />
          <TextInput
            type="month"
            label="Diterima sampai bulan"
            value={to?.slice(0, 7) ?? ''}
            onChange={(event) =>
              p.onChange({
                to: event.currentTarget.value ? lastOfMonth(event.currentTarget.value) : undefined,
              })
            }
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
