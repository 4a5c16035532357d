import { IconPlugConnectedX } from '@tabler/icons-react';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Instant, Zone } from '../../../shared/domain/calendar/types.ts';
import styles from '../kominfo.module.css';

/** When an office was last heard of, marked when that is too long ago. */
export function LastExchange(p: {
  of: { readonly lastExchange: Instant | null; readonly lagDays: number | null; readonly lagging: boolean };
  zone: Zone;
}) {
  const { lastExchange, lagDays, lagging } = p.of;
  const ago =
    lagDays === null
      ? 'belum pernah'
      : lagDays === 0
        ? 'hari ini'
        : lagDays === 1
          ? 'kemarin'
          : `${lagDays} hari lalu`;
  const title = lastExchange === null ? undefined : formatInstant(lastExchange, p.zone);
  if (!lagging) return <span title={title}>{ago}</span>;
  return (
    <span className={styles.lagging} title={title}>
      <IconPlugConnectedX size={15} aria-hidden /> {ago}
    </span>
  );
}
