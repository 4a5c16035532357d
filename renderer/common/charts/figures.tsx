import { Link } from 'wouter';
import type { Recap } from '../../../shared/contract/recap-views.ts';
import styles from './charts.module.css';
import { answered, periodHrefs, unanswered } from './linked-recap.ts';
import { decimal, percent, whole } from './look.ts';

/** The period in numbers; each opens its cases. */
export function Figures({ recap }: { recap: Recap }) {
  const href = periodHrefs(recap);
  const { averageDays, medianDays, fastestDays, onTime } = recap;
  const pace =
    medianDays === null || fastestDays === null
      ? 'Belum ada yang dijawab'
      : `Hari kerja; median ${decimal(medianDays)}, tercepat ${decimal(fastestDays)}`;
  return (
    <div className={styles.numbers}>
      <Figure label="Diterima" value={whole(recap.received)} href={href({})} />
      <Figure label="Sudah dijawab" value={whole(recap.finished)} href={href({ status: answered })} />
      <Figure label="Dalam proses" value={whole(recap.inProcess)} href={href({ status: unanswered })} />
      <Figure label="Belum ditangani" value={whole(recap.untouched)} href={href({ status: ['baru'] })} />
      <Figure label="Terlambat" value={whole(recap.overdue)} href={href({ clock: 'terlambat' })} />
      <Figure
        label="Ditutup di LAPOR!"
        value={whole(recap.closedAtLapor)}
        href={href({ status: ['ditutup-lapor'] })}
      />
      <Figure
        label="Tidak diproses"
        note="Dikembalikan karena bukan wewenang, atau diarsipkan"
        value={whole(recap.returned + recap.archived)}
        href={href({ status: ['dikembalikan', 'diarsipkan'] })}
      />
      <Figure label="Tepat waktu" value={onTime.share === null ? '–' : percent(onTime.share)} />
      <Figure
        label="Rata-rata selesai"
        value={averageDays === null ? '–' : `${decimal(averageDays)} hari`}
        note={pace}
      />
    </div>
  );
}

function Figure(p: { label: string; value: string; href?: string; note?: string }) {
  const content = (
    <>
      <b>{p.value}</b>
      <span>{p.label}</span>
    </>
  );
  return p.href === undefined ? (
    <div className={styles.number} title={p.note}>
      {content}
    </div>
  ) : (
    <Link className={styles.number} href={p.href} title={p.note}>
      {content}
    </Link>
  );
}
