import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { TodayView } from '../../../shared/contract/views.ts';
import { endedStatuses, statuses } from '../../../shared/domain/case/terms.ts';
import { casesHref } from '../../common/routes.ts';
import styles from './today.module.css';

const open = statuses.filter((status) => !endedStatuses.includes(status));
const whole = new Intl.NumberFormat('id-ID');

/** The four numbers; each opens the list it counts. */
export function Numbers({ view }: { view: TodayView }) {
  const { numbers, monthFrom, monthTo } = view;
  return (
    <nav className={styles.numbers} aria-label="Angka bulan ini">
      <Number
        count={numbers.receivedThisMonth}
        label="masuk bulan ini"
        href={casesHref({ from: monthFrom, to: monthTo })}
      />
      <Number
        count={numbers.finishedThisMonth}
        label="selesai bulan ini"
        href={casesHref({ finishedFrom: monthFrom, finishedTo: monthTo })}
      />
      <Number count={numbers.inProcess} label="dalam proses" href={casesHref({ status: open })} />
      <Number count={numbers.overdue} label="terlambat" href={casesHref({ clock: 'terlambat' })} late />
    </nav>
  );
}

function Number(p: { count: number; label: string; href: string; late?: boolean }) {
  const late = p.late === true && p.count > 0;
  return (
    <Link href={p.href} className={styles.number} data-late={late || undefined}>
      <strong>{whole.format(p.count)}</strong>
      <span>
        {late ? <IconAlertTriangle size={14} aria-hidden /> : null}
        {p.label}
      </span>
    </Link>
  );
}
