import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { client, host } from '../../common/api.ts';
import styles from '../../common/frame/frame.module.css';
import { count } from '../../common/numbers.ts';
import { routes } from '../../common/routes.ts';
import { notifyFailed } from '../../common/ui.tsx';
import { useExchangeStatus } from './use-status.ts';
import { recently } from './when.ts';

/** The exchange's state in the top bar; it also says on the computer's screen when new cases have come. */
export function ExchangeBadge({ state }: { state: WorkbenchState }) {
  const { data: status } = useExchangeStatus();
  useNews(status?.lastSuccess ?? null);
  return (
    <Link href={routes.sync} className={styles.exchange}>
      {status === undefined ? 'Sinkronisasi' : words()}
    </Link>
  );

  function words(): string {
    if (status?.kominfo == null) return 'Belum terhubung dengan Kominfo';
    const waits = status.waitingEvents + status.waitingBlobs.up;
    const problems = status.conflicts > 0 ? ` · ${count(status.conflicts)} perlu diputuskan` : '';
    const last =
      status.lastSuccess === null
        ? 'Belum bertukar data'
        : `Terakhir bertukar data ${recently(status.lastSuccess, state.zone, state.now)}`;
    return `${last}${waits > 0 ? ` · ${count(waits)} menunggu` : ''}${problems}`;
  }
}

/** After each exchange: notices of new cases, and pages that show what came. */
function useNews(lastSuccess: string | null): void {
  const queries = useQueryClient();
  const before = useRef(lastSuccess);
  useEffect(() => {
    if (lastSuccess === null) return;
    if (before.current !== null && before.current !== lastSuccess) void queries.invalidateQueries();
    before.current = lastSuccess;
    client.exchange.news().then((news) => {
      if (news !== null) host.notify(news.title, news.body);
    }, notifyFailed);
  }, [lastSuccess, queries]);
}
