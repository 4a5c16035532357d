import { Alert, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconClockExclamation,
  IconRefresh,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Status, statusLabel } from '../../shared/domain/case/terms.ts';
import { errorText } from './error-text.ts';
import { statusLook } from './status-look.ts';
import styles from './ui.module.css';

/** The head of a page: its h1, a line under it, and its buttons. */
export function PageTitle(p: { title: string; note?: ReactNode; actions?: ReactNode }) {
  return (
    <header className={styles.title}>
      <div>
        <h1>{p.title}</h1>
        {p.note === undefined ? null : <div className={styles.note}>{p.note}</div>}
      </div>
      {p.actions === undefined ? null : <div className={styles.actions}>{p.actions}</div>}
    </header>
  );
}

/** A card of the page; its title is an h2. */
export function Panel(p: { title?: ReactNode; actions?: ReactNode; children: ReactNode }) {
  const head = p.title !== undefined || p.actions !== undefined;
  return (
    <section className={styles.panel}>
      {head ? (
        <div className={styles.panelHead}>
          {p.title === undefined ? <span /> : <h2>{p.title}</h2>}
          {p.actions === undefined ? null : <div className={styles.actions}>{p.actions}</div>}
        </div>
      ) : null}
      {p.children}
    </section>
  );
}

/** The office's status of a case: picture and word. */
export function StatusBadge(p: { status: Status }) {
  const { icon: Icon, tone } = statusLook[p.status];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon size={14} stroke={1.8} aria-hidden />
      {statusLabel[p.status]}
    </span>
  );
}

/** `sisa 2 hari kerja`, `terlambat 3 hari kerja`, or a dash when no clock runs. */
export function TimeLeft(p: { row: { timeLeft: string | null; overdue: boolean } }) {
  const { timeLeft, overdue } = p.row;
  if (timeLeft === null) {
    return (
      <span className={styles.time} data-tone="none">
        —
      </span>
    );
  }
  const soon = /hari ini|besok|sisa [12] hari|jam|menit/i.test(timeLeft);
  const Icon = overdue ? IconAlertTriangle : soon ? IconClockExclamation : IconClock;
  return (
    <span className={styles.time} data-tone={overdue ? 'late' : soon ? 'soon' : 'ok'}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {timeLeft}
    </span>
  );
}

/** Nothing to show: what that means and what to do. */
export function Empty(p: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{p.title}</h2>
      {p.children === undefined ? null : <div>{p.children}</div>}
      {p.action === undefined ? null : <div className={styles.emptyAction}>{p.action}</div>}
    </div>
  );
}

/** What could not be fetched, why, and a button to try again. */
export function LoadFailed(p: { error: unknown; retry: () => void }) {
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title="Tidak dapat dimuat">
      {errorText(p.error)}
      <Group mt="sm">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={15} aria-hidden />}
          onClick={p.retry}
        >
          Coba lagi
        </Button>
      </Group>
    </Alert>
  );
}

/** Says that something was done; `undo` gives the notice a button and more time. */
export function notifyDone(text: string, undo?: () => void): void {
  const id = crypto.randomUUID();
  const takeBack = () => {
    notifications.hide(id);
    undo?.();
  };
  notifications.show({
    id,
    color: 'teal',
    icon: <IconCheck size={18} aria-hidden />,
    autoClose: undo === undefined ? 4000 : 10_000,
    closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' },
    message:
      undo === undefined ? (
        text
      ) : (
        <Group justify="space-between" wrap="nowrap">
          <span>{text}</span>
          <Button size="compact-sm" variant="default" onClick={takeBack}>
            Urungkan
          </Button>
        </Group>
      ),
  });
}

/** Says that something failed and what to do; stays until closed. */
export function notifyFailed(error: unknown): void {
  notifications.show({
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    title: 'Belum berhasil',
    message: errorText(error),
    autoClose: false,
    closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' },
  });
}
