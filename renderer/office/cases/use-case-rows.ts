import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseListFilter, CaseRow } from '../../../shared/contract/list-views.ts';
import { api } from '../../common/api.ts';
import type { Sort } from './columns.tsx';
import { filterInput } from './filter-input.ts';

export const PAGE = 100;

export interface CaseRows {
  /** The row at an index of the whole list; undefined while its page is on the way. */
  readonly row: (index: number) => CaseRow | undefined;
  readonly error: unknown;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The list's rows by pages of 100; only the pages between `first` and `last` (indexes) are asked for. */
export function useCaseRows(
  filter: CaseListFilter,
  sort: Sort,
  descending: boolean,
  first: number,
  last: number,
): CaseRows {
  const input = useMemo(() => filterInput(filter), [filter]);
  const firstPage = Math.floor(first / PAGE);
  const pageNumbers = Array.from(
    { length: Math.floor(last / PAGE) - firstPage + 1 },
    (_, i) => firstPage + i,
  );
  const pages = useQueries({
    queries: pageNumbers.map((page) =>
      api.cases.list.queryOptions({
        input: { filter: input, sort, descending, offset: page * PAGE, limit: PAGE },
      }),
    ),
  });
  const failedPage = pages.find((page) => page.isError);
  return {
    row: (index) => pages[Math.floor(index / PAGE) - firstPage]?.data?.rows[index % PAGE],
    failed: failedPage !== undefined,
    error: failedPage?.error,
    retry: () => {
      for (const page of pages) if (page.isError) void page.refetch();
    },
  };
}
