import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ExchangeStatus } from '../../../shared/contract/exchange-views.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { api } from '../../common/api.ts';
import { LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { ConflictList } from './conflict-list.tsx';
import { ConnectionPanel } from './connection-panel.tsx';
import { ExchangeHistory } from './history-panel.tsx';
import { NotEnrolled } from './not-enrolled.tsx';
import { PublicationsPanel } from './publications-panel.tsx';
import { RefusedPanel } from './refused-panel.tsx';
import { SchedulePanel } from './schedule-panel.tsx';
import { StatePanel } from './state-panel.tsx';
import styles from './sync.module.css';
import { useExchange } from './use-exchange.ts';
import { useExchangeStatus } from './use-status.ts';

/** Screen 9: what waits, what happened, what has to be decided, and the exchange itself. */
export function ExchangePage({ zone }: { zone: Zone }) {
  const status = useExchangeStatus();
  return (
    <>
      <PageTitle title="Sinkronisasi" note="Pertukaran data dengan Dinas Kominfo" />
      {status.data !== undefined ? (
        status.data.kominfo === null ? (
          <NotEnrolled examples={status.data.examples} />
        ) : (
          <Enrolled status={status.data} kominfo={status.data.kominfo} zone={zone} />
        )
      ) : status.isError ? (
        <LoadFailed error={status.error} retry={() => void status.refetch()} />
      ) : (
        <Stack role="status" aria-label="Sinkronisasi sedang dimuat">
          <Skeleton height={150} />
          <Skeleton height={220} />
        </Stack>
      )}
    </>
  );
}

function Enrolled(p: {
  status: ExchangeStatus;
  kominfo: NonNullable<ExchangeStatus['kominfo']>;
  zone: Zone;
}) {
  const { status, kominfo, zone } = p;
  const acts = useExchange();
  const history = useQuery(api.exchange.history.queryOptions());
  const conflicts = useQuery(api.exchange.conflicts.list.queryOptions());
  const refused = useQuery(api.exchange.refused.queryOptions());
  const publications = useQuery(api.exchange.publications.list.queryOptions());
  const settings = useQuery(api.settings.get.queryOptions());
  const failed = [history, conflicts, refused, publications, settings].find((each) => each.isError);
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <StatePanel status={status} zone={zone} acts={acts} />
        {failed ? <LoadFailed error={failed.error} retry={() => void failed.refetch()} /> : null}
        {conflicts.data?.length ? (
          <Panel title={`Perlu diputuskan (${conflicts.data.length})`}>
            <ConflictList conflicts={conflicts.data} zone={zone} named />
          </Panel>
        ) : null}
        {refused.data?.length ? <RefusedPanel refused={refused.data} zone={zone} /> : null}
        {publications.data?.length ? (
          <PublicationsPanel publications={publications.data} zone={zone} />
        ) : null}
        {history.data === undefined ? (
          <Skeleton height={160} />
        ) : (
          <ExchangeHistory entries={history.data} zone={zone} />
        )}
      </div>
      <div className={styles.column}>
        {settings.data === undefined ? null : <SchedulePanel settings={settings.data.exchange} />}
        <ConnectionPanel kominfo={kominfo} zone={zone} />
      </div>
    </div>
  );
}
