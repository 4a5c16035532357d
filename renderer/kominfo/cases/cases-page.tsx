import { Button, Select, Table, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { ConsoleCaseRow, ConsoleFilter } from '../../../shared/contract/kominfo/cases.ts';
import { consoleFilterSchema } from '../../../shared/contract/kominfo/cases.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatDate, formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { channelLabel, classificationLabel, statusLabel } from '../../../shared/domain/case/terms.ts';
import { count } from '../../common/numbers.ts';
import { caseHref, readCasesFilter } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel, StatusBadge, TimeLeft } from '../../common/ui.tsx';
import { api } from '../api.ts';
import styles from '../kominfo.module.css';
import { PageSkeleton } from '../page-skeleton.tsx';
import { Pages } from '../paging.tsx';
import { places } from '../places.ts';

const size = 50;

const shelves = [
  { value: 'semua', label: 'Semua aduan' },
  { value: 'belum', label: 'Belum didisposisi' },
  { value: 'sudah', label: 'Sudah didisposisi' },
  { value: 'kembali', label: 'Dikembalikan kantor' },
];

/** The filter of an address: what a chart or a figure counted, an office, and a shelf. */
function readFilter(search: string): ConsoleFilter {
  const asked = new URLSearchParams(search);
  const {
    stepOf: _s,
    stepPace: _p,
    stepMonth: _m,
    finishedFrom: _f,
    finishedTo: _t,
    ...known
  } = readCasesFilter(search);
  const read = consoleFilterSchema.safeParse({
    ...known,
    ...(asked.get('kantor') ? { office: asked.get('kantor') } : {}),
    ...(asked.get('disposisi') ? { assignment: asked.get('disposisi') } : {}),
  });
  return read.success ? read.data : {};
}

/** All cases of the regency. */
export function CasesPage({ state }: { state: ConsoleState }) {
  const search = useSearch();
  const [, go] = useLocation();
  const asked = readFilter(search);
  return (
    <CaseList
      key={search}
      asked={asked}
      state={state}
      shelve={(shelf) => go(shelf === 'semua' ? places.cases : `${places.cases}?disposisi=${shelf}`)}
      clear={() => go(places.cases)}
    />
  );
}

function CaseList(p: {
  asked: ConsoleFilter;
  state: ConsoleState;
  shelve: (shelf: string) => void;
  clear: () => void;
}) {
  const [text, setText] = useState(p.asked.text ?? '');
  const [words] = useDebouncedValue(text, 250);
  const [page, setPage] = useState(1);
  const input = {
    filter: { ...p.asked, ...(words.trim() ? { text: words } : {}) },
    offset: (page - 1) * size,
    limit: size,
  };
  const found = useQuery(
    api.cases.list.queryOptions({
      input,
      placeholderData: keepPreviousData,
      // Offices exchange while the list stands open.
      refetchOnMount: 'always',
      refetchInterval: 60_000,
    }),
  );
  const offices = useQuery(api.offices.list.queryOptions());
  const officeName = offices.data?.find((each) => each.id === p.asked.office)?.name;
  const chips = filterWords(p.asked, officeName);
  return (
    <>
      <PageTitle
        title="Semua aduan"
        note={found.data === undefined ? undefined : `${count(found.data.total)} aduan`}
      />
      <Panel>
        <div className={styles.filters}>
          <TextInput
            aria-label="Cari judul, isi, atau Tracking ID"
            placeholder="Cari judul, isi, atau Tracking ID"
            leftSection={<IconSearch size={16} aria-hidden />}
            w={320}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setPage(1);
            }}
          />
          <Select
            aria-label="Disposisi"
            data={shelves}
            w={210}
            allowDeselect={false}
            value={p.asked.assignment ?? 'semua'}
            onChange={(shelf) => p.shelve(shelf ?? 'semua')}
          />
          {chips.length === 0 ? null : (
            <Button
              variant="default"
              rightSection={<IconX size={14} aria-hidden />}
              onClick={p.clear}
              aria-label={`Hapus saringan ${chips.join(', ')}`}
            >
              {chips.join(' · ')}
            </Button>
          )}
        </div>
        {found.data === undefined ? (
          found.isError ? (
            <LoadFailed error={found.error} retry={() => void found.refetch()} />
          ) : (
            <PageSkeleton />
          )
        ) : found.data.rows.length === 0 ? (
          <Empty title="Tidak ada aduan yang cocok">Ubah saringan, atau impor laporan dari LAPOR!.</Empty>
        ) : (
          <>
            <CaseRows rows={found.data.rows} zone={p.state.zone} />
            <Pages total={found.data.total} size={size} page={page} onChange={setPage} />
          </>
        )}
      </Panel>
    </>
  );
}

/** What the address asks for, in words. */
function filterWords(filter: ConsoleFilter, office: string | undefined): string[] {
  const clocks = {
    terlambat: 'Terlambat',
    'hari-ini': 'Jatuh tempo hari ini',
    besok: 'Jatuh tempo besok',
    dekat: 'Hampir jatuh tempo',
    longgar: 'Tidak mendesak',
    berjalan: 'Tenggat berjalan',
  } as const;
  return [
    ...(filter.office ? [office ?? 'Kantor'] : []),
    ...(filter.clock ? [clocks[filter.clock]] : []),
    ...(filter.status ?? []).map((each) => statusLabel[each]),
    ...(filter.channel ?? []).map((each) => channelLabel[each]),
    ...(filter.classification ?? []).map((each) =>
      each === 'belum' ? 'Belum diklasifikasi' : classificationLabel[each],
    ),
    ...(filter.category === undefined ? [] : [filter.category || 'Tanpa kategori']),
    ...(filter.unit === undefined ? [] : [filter.unit || 'Belum didisposisi']),
    ...(filter.finishDays ? [`Selesai dalam ${filter.finishDays} hari kerja`] : []),
    ...(filter.onTime ? [filter.onTime === 'ya' ? 'Tepat waktu' : 'Lewat batas'] : []),
    ...(filter.from
      ? [`Diterima ${formatDate(filter.from)} sampai ${formatDate(filter.to ?? filter.from)}`]
      : []),
  ];
}

function CaseRows(p: { rows: readonly ConsoleCaseRow[]; zone: ConsoleState['zone'] }) {
  return (
    <Table.ScrollContainer minWidth={1000}>
      <Table layout="fixed" verticalSpacing={7} highlightOnHover aria-label="Aduan">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={96}>Tracking ID</Table.Th>
            <Table.Th w={112}>Diterima</Table.Th>
            <Table.Th>Aduan</Table.Th>
            <Table.Th w="27%">Kantor</Table.Th>
            <Table.Th w={170}>Status</Table.Th>
            <Table.Th w={190}>Waktu</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{row.trackingId ?? row.register}</Table.Td>
              <Table.Td>{formatShortDate(toLocalDate(row.receivedAt, p.zone))}</Table.Td>
              <Table.Td>
                <Link className={`${styles.link} ${styles.clamp}`} href={caseHref(row.id)}>
                  {row.title}
                </Link>
              </Table.Td>
              <Table.Td className={styles.words}>
                {row.handlings
                  .filter((each) => !each.withdrawn)
                  .map((each) => each.name)
                  .join('; ') || (
                  <span className={styles.quiet}>
                    Belum didisposisi{row.agency ? ` (LAPOR!: ${row.agency})` : ''}
                  </span>
                )}
              </Table.Td>
              <Table.Td>
                <StatusBadge status={row.status} />
              </Table.Td>
              <Table.Td>
                <TimeLeft row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
