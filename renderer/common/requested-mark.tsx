import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconUserStar } from '@tabler/icons-react';
import { formatDate, formatShortDate } from '../../shared/domain/calendar/format.ts';
import type { RequestedDue } from '../../shared/domain/case/requested-due.ts';
import styles from './ui.module.css';

/**
 * `Diminta pimpinan: 3 Januari 2026 (sisa 2 hari kerja)`: the head's own date, told apart from the legal limit.
 * In the rows of a table the time left is for those who hear the row; red and its icon say that it has passed.
 */
export function RequestedMark({ requested, inRow = false }: { requested: RequestedDue; inRow?: boolean }) {
  const { date, timeLeft, late } = requested;
  const Icon = late ? IconAlertTriangle : IconUserStar;
  return (
    <span className={styles.time} data-tone={late ? 'late' : 'ok'} {...(inRow ? { title: timeLeft } : {})}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {inRow ? (
        <>
          Diminta pimpinan: {formatShortDate(date)}
          <VisuallyHidden>({timeLeft})</VisuallyHidden>
        </>
      ) : (
        `Diminta pimpinan: ${formatDate(date)} (${timeLeft})`
      )}
    </span>
  );
}
