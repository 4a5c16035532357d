import { Box, Button, Group } from '@mantine/core';
import { IconArrowLeft, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ConsoleCaseView } from '../../../shared/contract/kominfo/cases.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { channelLabel, classificationLabel } from '../../../shared/domain/case/terms.ts';
import { LoadFailed, PageTitle, Panel, StatusBadge } from '../../common/ui.tsx';
import { api } from '../api.ts';
import { Facts } from '../facts.tsx';
import styles from '../kominfo.module.css';
import { PageSkeleton } from '../page-skeleton.tsx';
import { places } from '../places.ts';
import { AddOfficeDialog } from './assignment-dialogs.tsx';
import { AttachmentsPanel } from './attachments-panel.tsx';
import { HandlingPanel } from './handling-panel.tsx';
import { Reporter } from './reporter.tsx';

/** One case: the report, what each office makes of it, and everything that happened. */
export function CasePage({ id, state }: { id: string; state: ConsoleState }) {
  const found = useQuery(api.cases.show.queryOptions({ input: { id } }));
  const [adding, setAdding] = useState(false);
  if (found.data === undefined)
    return found.isError ? (
      <LoadFailed error={found.error} retry={() => void found.refetch()} />
    ) : (
      <PageSkeleton />
    );
  const view = found.data;
  return (
    <>
      <PageTitle
        title={view.title}
        note={
          <Group gap="xs">
            <StatusBadge status={view.status} />
            <span>
              {view.trackingId === null ? view.register : `Tracking ID ${view.trackingId} · ${view.register}`}{' '}
              · diterima {formatInstant(view.receivedAt, state.zone)}
            </span>
          </Group>
        }
        actions={
          <>
            <Button
              component={Link}
              href={places.cases}
              variant="default"
              leftSection={<IconArrowLeft size={16} aria-hidden />}
            >
              Semua aduan
            </Button>
            <Button leftSection={<IconSend size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {view.handlings.some((each) => !each.withdrawn) ? 'Tambah kantor' : 'Disposisi'}
            </Button>
          </>
        }
      />
      <div className={styles.two}>
        <div className={styles.stack}>
          <ReportPanel view={view} />
          <AttachmentsPanel view={view} zone={state.zone} />
        </div>
        <div className={styles.stack}>
          <HandlingPanel view={view} zone={state.zone} />
          <HistoryPanel view={view} zone={state.zone} />
        </div>
      </div>
      {adding ? <AddOfficeDialog view={view} close={() => setAdding(false)} /> : null}
    </>
  );
}

function ReportPanel({ view }: { view: ConsoleCaseView }) {
  const facts: [string, string | null][] = [
    [
      'Klasifikasi',
      view.classification === null ? 'Belum diklasifikasi' : classificationLabel[view.classification],
    ],
    ['Kategori', view.category],
    ['Kanal', channelLabel[view.channel]],
    ['Kecamatan', [view.district, view.village].filter(Boolean).join(', ') || null],
    ...view.lapor.map(({ label, value }): [string, string] => [label, value]),
  ];
  return (
    <Panel title="Laporan">
      <p className={styles.body}>{view.body}</p>
      <Box mb="xs">
        <Reporter view={view} />
      </Box>
      <Facts facts={facts} />
      {view.original === null ? null : (
        <details>
          <summary>Laporan asli sebelum diperbaiki</summary>
          <p>
            <b className={styles.words}>{view.original.title}</b>
          </p>
          <p className={styles.body}>{view.original.body}</p>
        </details>
      )}
    </Panel>
  );
}

function HistoryPanel({ view, zone }: { view: ConsoleCaseView; zone: ConsoleState['zone'] }) {
  return (
    <Panel title={`Riwayat (${view.history.length})`}>
      <ol className={styles.history} aria-label="Riwayat, terbaru di atas">
        {view.history.map((entry) => (
          <li key={entry.id} data-undone={entry.undone}>
            <span className={styles.quiet}>{formatInstant(entry.at, zone)}</span>
            <span>
              <bdi>{entry.what}</bdi>{' '}
              <span className={styles.quiet}>
                · <bdi>{entry.by}</bdi>, {entry.office}
              </span>
              {entry.detail === null ? null : <div className={styles.quiet}>{entry.detail}</div>}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
