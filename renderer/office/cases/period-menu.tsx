import { Button, Popover, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import { MonthField } from '../../common/date-fields.tsx';
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
          <MonthField
            label="Diterima dari bulan"
            value={from?.slice(0, 7) ?? ''}
            onChange={(month) => p.onChange({ from: month ? firstOfMonth(month) : undefined })}
          />
          <MonthField
            label="Diterima sampai bulan"
            value={to?.slice(0, 7) ?? ''}
            onChange={(month) => p.onChange({ to: month ? lastOfMonth(month) : undefined })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
