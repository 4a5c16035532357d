import {
  IconArchive,
  IconCalendarClock,
  IconCircleCheck,
  IconCircleX,
  IconFlask,
  IconListCheck,
  IconMessages,
  IconPencil,
} from '@tabler/icons-react';
import type { SopState } from '../../../shared/contract/sop-views.ts';
import styles from '../../common/ui.module.css';

const looks: Readonly<Record<SopState, readonly [typeof IconPencil, string]>> = {
  konsep: [IconPencil, 'new'],
  dikomentari: [IconMessages, 'work'],
  diverifikasi: [IconListCheck, 'work'],
  'uji coba': [IconFlask, 'wait'],
  disahkan: [IconCalendarClock, 'wait'],
  berlaku: [IconCircleCheck, 'done'],
  digantikan: [IconArchive, 'quiet'],
  dicabut: [IconCircleX, 'quiet'],
};

/** Where a version stands: picture and word. */
export function StateBadge({ state }: { state: SopState }) {
  const [Icon, tone] = looks[state];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {state === 'disahkan' ? 'disahkan, belum berlaku' : state}
    </span>
  );
}
