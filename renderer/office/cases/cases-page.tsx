import { Button, Group, Skeleton } from '@mantine/core';
import { useDocumentTitle, useLocalStorage } from '@mantine/hooks';
import { IconColumns } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { z } from 'zod';
import { sortSchema } from '../../../shared/contract/case-contract.ts';
import type { CaseListFilter, CaseRow } from '../../../shared/contract/list-views.ts';
import { api, client } from '../../common/api.ts';
import { caseHref, casesHref, readCasesFilter, routes } from '../../common/routes.ts';
import { Empty, LoadFailed, notifyFailed, PageTitle } from '../../common/ui.tsx';
import { CaseTable } from './case-table.tsx';
import classes from './cases.module.css';
import { CheckMenu } from './check-menu.tsx';
import { columns, columnsKey, defaultColumns, type Sort } from './columns.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterInput } from './filter-input.ts';
import { readStored } from './saved-filters.ts';
import { SavedFiltersMenu } from './saved-filters-menu.tsx';
import { MOST, useSelection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useCaseRows } from './use-case-rows.ts';

const ROW_HEIGHT = 42;
const HEAD_HEIGHT = 38;
const columnChoices = columns
  .filter((column) => !column.always)
  .map((column) => ({ value: column.key, label: column.label }));

/** `?urut=-dueDate`: which column sorts the list, `-` for descending. */
function readSort(search: string): { sort: Sort; descending: boolean } {
  const asked = new URLSearchParams(search).get('urut') ?? '-receivedAt';
  const read = sortSchema.safeParse(asked.replace(/^-/, ''));
  return read.success
    ? { sort: read.data, descending: asked.startsWith('-') }
    : { sort: 'receivedAt', descending: true };
}

/** The address of a filtered and sorted list. */
function listHref(filter: CaseListFilter, sort: Sort, descending: boolean): string {
  const href = casesHref(filter);
  if (sort === 'receivedAt' && descending) return href;
  return `${href}${href.includes('?') ? '&' : '?'}urut=${descending ? '-' : ''}${sort}`;
}

/** All cases: a virtual table whose filter and order live in the address. */
export function CasesPage() {
  useDocumentTitle('Aduan · Penghubung');
  const search = useSearch();
  const [, navigate] = useLocation();
  const filter = useMemo(() => readCasesFilter(search), [search]);
  const { sort, descending } = readSort(search);
  const state = useQuery(api.state.queryOptions());
  const selection = useSelection();
  const [shown, setShown] = useLocalStorage<readonly string[]>({
    key: columnsKey,
    defaultValue: defaultColumns,
    deserialize: (text) => readStored(text, z.array(z.string())) ?? defaultColumns,
    getInitialValueInEffect: false,
  });
  const visible = columns.filter((column) => column.always || shown.includes(column.key));

  const scrollRef = useRef<HTMLDivElement | null>(null);
  const count = useQuery(api.cases.count.queryOptions({ input: filterInput(filter) }));
  const total = count.data?.total;
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: total ?? 0,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const rows = useCaseRows(filter, sort, descending, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed question starts at the top
  useEffect(() => {
    if (scrollRef.current !== null) scrollRef.current.scrollTop = 0;
  }, [search]);

  const setFilter = (next: CaseListFilter) => navigate(listHref(next, sort, descending), { replace: true });
  const onSort = (by: Sort) =>
    navigate(listHref(filter, by, by === sort ? !descending : by === 'receivedAt'), { replace: true });
  const open = (row: CaseRow) => navigate(caseHref(row.id));
  const selectAll = async (all: boolean) => {
    if (!all) return selection.clear();
    try {
      const input = { filter: filterInput(filter), sort, descending, offset: 0, limit: MOST };
      selection.set((await client.cases.list(input)).rows);
    } catch (error) {
      notifyFailed(error);
    }
  };
  const narrowed = Object.keys(filterInput(filter)).length > 0;

  return (
    <div className={classes.page}>
      <PageTitle
        title="Aduan"
        note={total === undefined ? undefined : `${total.toLocaleString('id-ID')} aduan`}
        actions={
          <Group gap="xs">
            <SavedFiltersMenu filter={filter} onChoose={setFilter} />
            <CheckMenu
              label="Kolom"
              icon={<IconColumns size={16} />}
              choices={columnChoices}
              chosen={shown}
              onChange={setShown}
            />
          </Group>
        }
      />
      <FilterBar filter={filter} onChange={setFilter} />
      <div className={classes.frame}>
        {count.isError || rows.failed ? (
          <LoadFailed
            error={count.error ?? rows.error}
            retry={() => {
              void count.refetch();
              rows.retry();
            }}
          />
        ) : total === undefined || state.data === undefined ? (
          <Skeleton height="100%" role="status" aria-label="Memuat aduan" />
        ) : total === 0 ? (
          narrowed ? (
            <Empty
              title="Tidak ada aduan yang cocok"
              action={<Button onClick={() => setFilter({})}>Hapus semua saringan</Button>}
            >
              Longgarkan saringan atau periksa ejaan kata pencarian.
            </Empty>
          ) : (
            <Empty
              title="Belum ada aduan"
              action={
                <Group gap="xs" justify="center">
                  <Button component={Link} href={routes.import}>
                    Impor dari LAPOR!
                  </Button>
                  <Button component={Link} href={routes.newCase} variant="default">
                    Catat aduan baru
                  </Button>
                </Group>
              }
            >
              Impor berkas LAPOR! atau catat aduan yang datang langsung.
            </Empty>
          )
        ) : (
          <CaseTable
            columns={visible}
            zone={state.data.zone}
            total={total}
            row={rows.row}
            sort={sort}
            descending={descending}
            onSort={onSort}
            selection={selection}
            onSelectAll={selectAll}
            onOpen={open}
            virtualizer={virtualizer}
            scrollRef={scrollRef}
          />
        )}
        {selection.size > 0 && state.data !== undefined ? (
          <SelectionBar selection={selection} zone={state.data.zone} today={state.data.today} />
        ) : null}
      </div>
    </div>
  );
}
