import { Button, Checkbox, MultiSelect, Table, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileImport, IconSearch, IconSend } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Proposal } from '../../../shared/contract/kominfo/assign.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { classificationLabel } from '../../../shared/domain/case/terms.ts';
import { count } from '../../common/numbers.ts';
import { caseHref } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { api, client } from '../api.ts';
import styles from '../kominfo.module.css';
import { PageSkeleton } from '../page-skeleton.tsx';
import { Pages } from '../paging.tsx';
import { places } from '../places.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { useAssign } from './use-assign.ts';
import { useOfficeChoices } from './use-offices.ts';

type AssignWish = Parameters<typeof client.assign.run>[0];

const size = 50;

/** Cases that no office has, each with where it would go; many are sent at once. */
export function AssignPage({ state }: { state: ConsoleState }) {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 250);
  const [page, setPage] = useState(1);
  const input = { text: search, offset: (page - 1) * size, limit: size };
  const found = useQuery(api.assign.proposals.queryOptions({ input, placeholderData: keepPreviousData }));
  return (
    <>
      <PageTitle
        title="Masuk & disposisi"
        note="Aduan yang belum didisposisi, dengan usulan kantor menurut Instansi Terdisposisi di LAPOR!."
        actions={
          <Button
            component={Link}
            href={places.import}
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            Impor LAPOR!
          </Button>
        }
      />
      {found.data === undefined ? (
        found.isError ? (
          <LoadFailed error={found.error} retry={() => void found.refetch()} />
        ) : (
          <PageSkeleton />
        )
      ) : found.data.total === 0 && search === '' ? (
        <Panel>
          <Empty
            title="Semua aduan sudah didisposisi"
            action={
              <>
                <Button component={Link} href={places.import}>
                  Impor dari LAPOR!
                </Button>
                <Button component={Link} href={places.cases} variant="default">
                  Lihat semua aduan
                </Button>
              </>
            }
          >
            Aduan baru muncul di sini setelah ekspor LAPOR! diimpor.
          </Empty>
        </Panel>
      ) : (
        <Panel>
          <Proposals
            rows={found.data.rows}
            total={found.data.total}
            ready={found.data.ready}
            zone={state.zone}
            search={
              <TextInput
                aria-label="Cari judul, isi, atau Tracking ID"
                placeholder="Cari judul, isi, atau Tracking ID"
                leftSection={<IconSearch size={16} aria-hidden />}
                w={300}
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value);
                  setPage(1);
                }}
              />
            }
          />
          <Pages total={found.data.total} size={size} page={page} onChange={setPage} />
        </Panel>
      )}
    </>
  );
}

function Proposals(p: {
  rows: readonly Proposal[];
  total: number;
  ready: number;
  zone: ConsoleState['zone'];
  search: ReactNode;
}) {
  const choices = useOfficeChoices();
  // What somebody chose, over what is proposed; it outlives a list that changes underneath.
  const [chosenOffices, setOffices] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [asking, setAsking] = useState<AssignWish['cases'] | null>(null);
  const officesOf = (row: Proposal): readonly string[] =>
    chosenOffices[row.id] ?? (row.proposed ? [row.proposed.id] : []);
  const isChosen = (row: Proposal): boolean => ticks[row.id] ?? row.proposed !== null;
  const assign = useAssign(client.assign.run, (done) => `${done} aduan didisposisi`);
  const sendable = p.rows.filter((row) => isChosen(row) && officesOf(row).length > 0);
  const tick = (rows: readonly Proposal[], on: boolean) =>
    setTicks((now) => ({ ...now, ...Object.fromEntries(rows.map((row) => [row.id, on])) }));
  const all = p.rows.length > 0 && p.rows.every(isChosen);
  return (
    <>
      <div className={styles.bar}>
        {p.search}
        <span className={styles.quiet}>
          {count(p.total)} aduan; {count(p.ready)} dengan usulan, {count(p.total - p.ready)} perlu dipilih
          sendiri
        </span>
        <Button
          leftSection={<IconSend size={16} aria-hidden />}
          disabled={sendable.length === 0}
          onClick={() => setAsking(sendable.map((row) => ({ id: row.id, offices: [...officesOf(row)] })))}
        >
          Disposisi {count(sendable.length)} aduan
        </Button>
      </div>
      {p.rows.length === 0 ? <Empty title="Tidak ada aduan yang cocok" /> : null}
      <Table.ScrollContainer minWidth={980}>
        <Table layout="fixed" verticalSpacing={7} aria-label="Aduan yang belum didisposisi">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={40}>
                <Checkbox
                  aria-label="Pilih semua di halaman ini"
                  checked={all}
                  indeterminate={!all && p.rows.some(isChosen)}
                  onChange={(event) => tick(p.rows, event.currentTarget.checked)}
                />
              </Table.Th>
              <Table.Th w={96}>Tracking ID</Table.Th>
              <Table.Th w={112}>Diterima</Table.Th>
              <Table.Th>Aduan</Table.Th>
              <Table.Th w="36%">Kantor tujuan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {p.rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Checkbox
                    aria-label={`Pilih ${row.title}`}
                    checked={isChosen(row)}
                    onChange={(event) => tick([row], event.currentTarget.checked)}
                  />
                </Table.Td>
                <Table.Td>{row.trackingId ?? row.register}</Table.Td>
                <Table.Td>{formatShortDate(toLocalDate(row.receivedAt, p.zone))}</Table.Td>
                <Table.Td>
                  <div>
                    <Link className={`${styles.link} ${styles.clamp}`} href={caseHref(row.id)}>
                      {row.title}
                    </Link>
                  </div>
                  <div className={styles.quiet}>
                    {row.classification === null
                      ? 'Belum diklasifikasi'
                      : classificationLabel[row.classification]}
                    {row.district === null ? '' : ` · ${row.district}`}
                  </div>
                </Table.Td>
                <Table.Td>
                  <MultiSelect
                    aria-label={`Kantor tujuan: ${row.title}`}
                    size="xs"
                    searchable
                    hidePickedOptions
                    styles={{ inputField: { minWidth: 60 } }}
                    placeholder={officesOf(row).length === 0 ? 'Pilih kantor' : ''}
                    nothingFoundMessage="Tidak ada kantor itu"
                    data={choices(row.classification)}
                    value={[...officesOf(row)]}
                    onChange={(ids) => {
                      setOffices((now) => ({ ...now, [row.id]: ids }));
                      tick([row], ids.length > 0);
                    }}
                  />
                  <div className={styles.quiet}>{row.why}</div>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {asking === null ? null : (
        <AssignDialog
          count={asking.length}
          busy={assign.busy}
          close={() => setAsking(null)}
          send={(more) => assign.run({ cases: asking, ...more }, () => setAsking(null))}
        />
      )}
    </>
  );
}
