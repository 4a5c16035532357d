import { Link } from 'wouter';
import type { Overview } from '../../../shared/contract/kominfo/overview.ts';
import { decimal, percent } from '../../common/charts/look.ts';
import { count } from '../../common/numbers.ts';
import { casesHref } from '../../common/routes.ts';
import styles from '../kominfo.module.css';
import { places } from '../places.ts';

/** The regency's numbers; most open what they count. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  const { total, from, to } = overview;
  return (
    <div className={styles.figures}>
      <Figure label="Aduan masuk" value={count(total.received)} href={casesHref({ from, to })} />
      <Figure
        label="Sudah dijawab"
        value={count(total.finished)}
        href={casesHref({ from, to, status: ['terkirim', 'selesai'] })}
      />
      <Figure
        label="Terlambat"
        value={count(total.late)}
        late={total.late > 0}
        href={casesHref({ from, to, clock: 'terlambat' })}
      />
      <Figure label="Belum didisposisi" value={count(total.unassigned)} href={places.assign} />
      <Figure label="Jawaban menunggu" value={count(total.answersWaiting)} href={places.answers} />
      <Figure
        label="Rata-rata hari kerja"
        value={total.averageDays === null ? '–' : decimal(total.averageDays)}
      />
      <Figure label="Tepat waktu" value={total.onTimeShare === null ? '–' : percent(total.onTimeShare)} />
    </div>
  );
}

function Figure(p: { label: string; value: string; href?: string; late?: boolean }) {
  const content = (
    <>
      <b>{p.value}</b>
      <span>{p.label}</span>
    </>
  );
  const tone = p.late === true ? 'late' : undefined;
  return p.href === undefined ? (
    <div className={styles.figure} data-tone={tone}>
      {content}
    </div>
  ) : (
    <Link className={styles.figure} data-tone={tone} href={p.href}>
      {content}
    </Link>
  );
}
