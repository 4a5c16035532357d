import { Anchor, Button, NativeSelect, ScrollArea, Skeleton, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue, useDocumentTitle } from '@mantine/hooks';
import { IconListNumbers, IconQrcode, IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { formatDate, formatInstant, formatTime } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { type PaperKind, paperKinds, paperLabel } from '../../../shared/domain/case/terms.ts';
import { api } from '../../common/api.ts';
import { caseHref, casesHref, routes } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { CancelledWords } from './cancelled-words.tsx';
import classes from './letters.module.css';
import { PaperButtons } from './paper-buttons.tsx';
import { ScanDialog } from './scan-dialog.tsx';

/** How many papers are drawn at first; more on demand. */
const FIRST = 200;

/** All issued papers, newest first: find, print again, save. */
export function LettersPage() {
  useDocumentTitle('Surat · Penghubung');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PaperKind | null>(null);
  const [limit, setLimit] = useState(FIRST);
  const [scanning, setScanning] = useState(false);
  const [wanted] = useDebouncedValue(text, 250);
  const state = useQuery(api.state.queryOptions());
  const papers = useQuery({
    ...api.papers.list.queryOptions({ input: { text: wanted, ...(kind === null ? {} : { kind }) } }),
    placeholderData: keepPreviousData,
  });
  const filtered = wanted.trim() !== '' || kind !== null;
  return (
    <div>
      <PageTitle
        title="Surat"
        note={papers.data === undefined ? undefined : `${papers.data.length} surat terbit`}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconQrcode size={16} />}
              onClick={() => setScanning(true)}
            >
              Pindaian
            </Button>
            <Button
              component={Link}
              href={routes.agenda}
              variant="default"
              leftSection={<IconListNumbers size={16} />}
            >
              Agenda nomor
            </Button>
            <TextInput
              aria-label="Cari surat"
              placeholder="Nomor, register, atau judul"
              leftSection={<IconSearch size={16} />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              w={260}
            />
            <NativeSelect
              aria-label="Jenis surat"
              value={kind ?? ''}
              data={[
                { value: '', label: 'Semua jenis' },
                ...paperKinds.map((one) => ({ value: one, label: paperLabel[one] })),
              ]}
              onChange={(event) =>
                setKind(paperKinds.find((one) => one === event.currentTarget.value) ?? null)
              }
            />
          </>
        }
      />
      <Panel>
        {papers.isError ? (
          <LoadFailed error={papers.error} retry={() => papers.refetch()} />
        ) : papers.data === undefined || state.data === undefined ? (
          <Skeleton height={280} role="status" aria-label="Memuat surat" />
        ) : papers.data.length === 0 ? (
          filtered ? (
            <Empty title="Tidak ada surat yang cocok">Ubah kata pencarian atau jenis surat.</Empty>
          ) : (
            <Empty
              title="Belum ada surat yang terbit"
              action={
                <Anchor component={Link} href={casesHref({})}>
                  Buka daftar aduan
                </Anchor>
              }
            >
              Surat dibuat dari halaman aduan, pada bagian Surat.
            </Empty>
          )
        ) : (
          <>
            <PaperTable papers={papers.data.slice(0, limit)} zone={state.data.zone} />
            {papers.data.length > limit ? (
              <Anchor component="button" type="button" mt="sm" onClick={() => setLimit(limit + FIRST)}>
                Tampilkan {Math.min(FIRST, papers.data.length - limit)} surat lagi
              </Anchor>
            ) : null}
          </>
        )}
      </Panel>
      {scanning ? <ScanDialog onClose={() => setScanning(false)} /> : null}
    </div>
  );
}

function PaperTable(p: { papers: readonly PaperView[]; zone: Zone }) {
  return (
    <ScrollArea type="auto">
      <Table verticalSpacing={6} highlightOnHover miw={860}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Terbit</Table.Th>
            <Table.Th>Jenis dan nomor</Table.Th>
            <Table.Th>Aduan</Table.Th>
            <Table.Th>Cetak</Table.Th>
            <Table.Th>Tindakan</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {p.papers.map((paper) => (
            <Table.Tr key={paper.id}>
              <Table.Td className={classes.line}>
                {formatDate(toLocalDate(paper.issuedAt, p.zone))}
                <Text size="xs" c="dimmed">
                  {formatTime(paper.issuedAt, p.zone)} oleh {paper.issuedBy}
                </Text>
              </Table.Td>
              <Table.Td className={classes.line}>
                {paperLabel[paper.kind]}
                {paper.number === null ? null : (
                  <Text size="xs">{paper.cancelled === null ? paper.number : <s>{paper.number}</s>}</Text>
                )}
                <CancelledWords cancelled={paper.cancelled} zone={p.zone} />
                <Text size="xs" c="dimmed">
                  {paper.pages} halaman · kode {paper.sha256.slice(0, 8)}
                </Text>
              </Table.Td>
              <Table.Td w="100%" maw={240}>
                <Anchor component={Link} href={caseHref(paper.caseId)} size="sm">
                  {paper.register}
                </Anchor>
                <Text size="xs" c="dimmed" truncate title={paper.title}>
                  {paper.title}
                </Text>
              </Table.Td>
              <Table.Td className={classes.line}>
                {paper.printed === 0 ? 'belum dicetak' : `dicetak ${paper.printed} kali`}
                {paper.lastPrintedAt === null ? null : (
                  <Text size="xs" c="dimmed">
                    terakhir {formatInstant(paper.lastPrintedAt, p.zone)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <PaperButtons paper={paper} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
