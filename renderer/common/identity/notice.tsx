import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Something the officer must see; its words keep the text's own colour so that they stay readable. */
export function Notice(p: {
  tone: 'warn' | 'bad' | 'good';
  title?: string;
  icon?: ReactNode;
  /** `alert` speaks at once, `status` when there is a pause. */
  role?: 'alert' | 'status';
  children: ReactNode;
}) {
  return (
    <Alert
      color={{ warn: 'orange', bad: 'red', good: 'green' }[p.tone]}
      p="xs"
      icon={p.icon ?? <IconAlertTriangle size={18} aria-hidden />}
      title={p.title}
      role={p.role ?? 'status'}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      {p.children}
    </Alert>
  );
}
