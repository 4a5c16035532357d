import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconRefresh, IconUpload } from '@tabler/icons-react';
import type { ExchangeStatus } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { formatSize } from '../../common/attachments/size.ts';
import { WorkProgress } from '../../common/import/work-progress.tsx';
import { Panel } from '../../common/ui.tsx';
import styles from './sync.module.css';
import type { ExchangeActs } from './use-exchange.ts';
import { clockWords, waitingWords } from './words.ts';

/** What waits, when it last went and will go next, and the three ways to do it now. */
export function StatePanel(p: { status: ExchangeStatus; zone: Zone; acts: ExchangeActs }) {
  const { status, zone, acts } = p;
  const { up, down, bytes } = status.waitingBlobs;
  return (
    <>
      <Trouble status={status} zone={zone} />
      <Panel title="Keadaan">
        <dl className={styles.figures}>
          <div>
            <dt>Menunggu</dt>
            <dd>{waitingWords(status)}</dd>
            {up + down > 0 ? <dd className={styles.small}>lampiran {formatSize(bytes)}</dd> : null}
          </div>
          <div>
            <dt>Terakhir berhasil</dt>
            <dd>{status.lastSuccess === null ? 'belum pernah' : formatInstant(status.lastSuccess, zone)}</dd>
          </div>
          <div>
            <dt>Berikutnya</dt>
            <dd>{status.next === null ? 'hanya bila diminta' : formatInstant(status.next, zone)}</dd>
          </div>
        </dl>
        {acts.work.running ? (
          <WorkProgress
            progress={acts.work.progress}
            noun="catatan"
            start="Menghubungi Kominfo…"
            cancel={acts.work.cancel}
          />
        ) : (
          <Group gap="xs">
            <Button
              leftSection={<IconRefresh size={16} aria-hidden />}
              onClick={acts.exchange}
              disabled={acts.busy || status.running}
            >
              {status.running ? 'Sedang bertukar data…' : 'Tukar sekarang'}
            </Button>
            <Button
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              onClick={acts.writeFile}
              disabled={acts.busy || status.running}
            >
              Tulis ke USB
            </Button>
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={acts.readFile}
              disabled={acts.busy || status.running}
            >
              Baca dari USB
            </Button>
          </Group>
        )}
      </Panel>
    </>
  );
}

function Trouble({ status, zone }: { status: ExchangeStatus; zone: Zone }) {
  const said = [
    ...(status.lastError === null
      ? []
      : [
          {
            title: `Pertukaran terakhir gagal${status.lastAttempt === null ? '' : ` (${formatInstant(status.lastAttempt, zone)})`}`,
            text: status.lastError,
          },
        ]),
    ...(status.clockAheadMs === null
      ? []
      : [{ title: 'Jam komputer ini tidak tepat', text: clockWords(status.clockAheadMs) }]),
    ...(status.minimum === null
      ? []
      : [
          {
            title: `Perbarui Penghubung ke versi ${status.minimum}`,
            text: 'Catatan kantor ini tetap terkirim; yang dari Kominfo menunggu sampai aplikasi diperbarui.',
          },
        ]),
  ];
  return said.map(({ title, text }) => (
    <Alert
      key={title}
      color="orange"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={title}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      {text}
    </Alert>
  ));
}
