import { Anchor, Button, NativeSelect, ScrollArea, Skeleton, Table, Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AgendaRow } from '../../../shared/contract/paper-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { api, client, host } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { caseHref, routes } from '../../common/routes.ts';
import { Empty, LoadFailed, notifyFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { CancelledWords } from './cancelled-words.tsx';
import classes from './letters.module.css';

/** Every number of a year in order, cancelled ones struck through. */
export function AgendaPage(p: { today: string; zone: Zone }) {
  useDocumentTitle('Agenda nomor · Penghubung');
  const [year, setYear] = useState(Number(p.today.slice(0, 4)));
  const agenda = useQuery({
    ...api.papers.agenda.queryOptions({ input: { year } }),
    placeholderData: keepPreviousData,
  });
  const print = useMutation({
    mutationFn: async () => host.printPdf(await client.papers.agendaPdf({ year })),
    onError: notifyFailed,
  });
  return (
    <div>
      <PageTitle
        title="Agenda nomor"
        note={agenda.data === undefined ? undefined : countWords(agenda.data.rows)}
        actions={
          <>
            <Button
              component={Link}
              href={routes.letters}
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
            >
              Surat terbit
            </Button>
            <NativeSelect
              aria-label="Tahun agenda"
              value={String(year)}
              data={(agenda.data?.years ?? [year]).map(String)}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            />
            <Button
              leftSection={<IconPrinter size={16} />}
              loading={print.isPending}
              disabled={agenda.data === undefined}
              onClick={() => print.mutate()}
            >
              Cetak agenda
            </Button>
          </>
        }
      />
      <Panel>
        {agenda.isError ? (
          <LoadFailed error={agenda.error} retry={() => agenda.refetch()} />
        ) : agenda.data === undefined ? (
          <Skeleton height={280} role="status" aria-label="Memuat agenda" />
        ) : (
          <>
            {agenda.data.missing.length === 0 ? null : (
              <Notice tone="warn" title="Nomor urut yang suratnya tidak ada di sini">
                {agenda.data.missing.join(', ')}
              </Notice>
            )}
            {agenda.data.rows.length === 0 ? (
              <Empty title={`Belum ada nomor surat tahun ${year}`}>
                Nomor diberikan saat surat jawaban, permintaan kelengkapan, nota dinas, surat pelimpahan, atau
                berita acara diterbitkan.
              </Empty>
            ) : (
              <AgendaTable rows={agenda.data.rows} zone={p.zone} />
            )}
          </>
        )}
      </Panel>
    </div>
  );
}

function countWords(rows: readonly AgendaRow[]): string {
  const cancelled = rows.filter((row) => row.cancelled !== null).length;
  return `${rows.length} nomor${cancelled === 0 ? '' : `, ${cancelled} dibatalkan`}`;
}

function AgendaTable(p: { rows: readonly AgendaRow[]; zone: Zone }) {
  return (
    <ScrollArea type="auto">
      <Table verticalSpacing={6} highlightOnHover miw={860}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Urut</Table.Th>
            <Table.Th>Nomor surat</Table.Th>
            <Table.Th>Terbit</Table.Th>
            <Table.Th>Jenis</Table.Th>
            <Table.Th>Aduan</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.rows.map((row) => (
            <Table.Tr key={row.paperId}>
              <Table.Td>{row.sequence}</Table.Td>
              <Table.Td>
                {row.cancelled === null ? row.number : <s>{row.number}</s>}
                <CancelledWords cancelled={row.cancelled} zone={p.zone} />
              </Table.Td>
              <Table.Td className={classes.line}>
                {formatDate(toLocalDate(row.issuedAt, p.zone))}
                <Text size="xs" c="dimmed">
                  {row.issuedBy}
                </Text>
              </Table.Td>
              <Table.Td className={classes.line}>{paperLabel[row.kind]}</Table.Td>
              <Table.Td w="100%" maw={240}>
                <Anchor component={Link} href={caseHref(row.caseId)} size="sm">
                  {row.register}
                </Anchor>
                <Text size="xs" c="dimmed" truncate title={row.title}>
                  {row.title}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
