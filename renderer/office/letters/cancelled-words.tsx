import { Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import type { PaperCancellation } from '../../../shared/contract/paper-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';

/** When, by whom and why a letter was cancelled; nothing for one in use. */
export function CancelledWords(p: { cancelled: PaperCancellation | null; zone: Zone }) {
  if (p.cancelled === null) return null;
  const { at, by, reason } = p.cancelled;
  return (
    <Text size="xs" c="var(--mantine-color-error)" style={{ whiteSpace: 'normal' }}>
      <IconBan size={12} aria-hidden /> Dibatalkan {formatDate(toLocalDate(at, p.zone))} oleh {by}: {reason}
    </Text>
  );
}
