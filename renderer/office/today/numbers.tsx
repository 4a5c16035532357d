import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { TodayView } from '../../../shared/contract/today-views.ts';
import { endedStatuses, type Status, statuses } from '../../../shared/domain/case/terms.ts';
import { count } from '../../common/numbers.ts';
import { casesHref } from '../../common/routes.ts';
import styles from './today.module.css';

/** As the workbench counts them: an answer that was sent is finished work, though the reporter may still reply. */
const finished: readonly Status[] = ['selesai', 'terkirim'];
const open = statuses.filter((status) => !endedStatuses.includes(status) && status !== 'terkirim');
/** The four numbers; each opens the list it counts. */
export function Numbers({ view }: { view: TodayView }) {
  const { numbers, monthFrom, monthTo } = view;
  return (
    <nav className={styles.numbers} aria-label="Angka bulan ini">
      <NumberCard
        count={numbers.receivedThisMonth}
        label="masuk bulan ini"
        href={casesHref({ from: monthFrom, to: monthTo })}
      />
      <NumberCard
        count={numbers.finishedThisMonth}
        label="selesai bulan ini"
        href={casesHref({ status: finished, finishedFrom: monthFrom, finishedTo: monthTo })}
      />
      <NumberCard count={numbers.inProcess} label="dalam proses" href={casesHref({ status: open })} />
      <NumberCard count={numbers.overdue} label="terlambat" href={casesHref({ clock: 'terlambat' })} late />
    </nav>
  );
}

function NumberCard(p: { count: number; label: string; href: string; late?: boolean }) {
  const late = p.late === true && p.count > 0;
  return (
    <Link href={p.href} className={styles.number} data-late={late || undefined}>
      <strong>{count(p.count)}</strong>
      <span>
        {late ? <IconAlertTriangle size={14} aria-hidden /> : null}
        {p.label}
      </span>
    </Link>
  );
}
