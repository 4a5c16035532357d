import { IconAlertTriangle, IconUserStar } from '@tabler/icons-react';
import { formatDate } from '../../shared/domain/calendar/format.ts';
import type { RequestedDue } from '../../shared/domain/case/requested-due.ts';
import styles from './ui.module.css';

/** `Diminta pimpinan: 3 Januari 2026 (sisa 2 hari kerja)`: the head's own date, told apart from the legal limit. */
export function RequestedMark({ requested }: { requested: RequestedDue }) {
  const { date, timeLeft, late } = requested;
  const Icon = late ? IconAlertTriangle : IconUserStar;
  return (
    <span className={styles.time} data-tone={late ? 'late' : 'ok'}>
      <Icon size={15} stroke={1.8} aria-hidden />
      Diminta pimpinan: {formatDate(date)} ({timeLeft})
    </span>
  );
}
