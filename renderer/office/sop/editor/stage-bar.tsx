import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SopView } from '../../../../shared/contract/sop-views.ts';
import { formatDate } from '../../../../shared/domain/calendar/format.ts';
import type { SopCommandName } from '../../../../shared/domain/sop/life/commands.ts';
import styles from './editor.module.css';

const stages = ['konsep', 'dikomentari', 'diverifikasi', 'uji coba', 'berlaku'] as const;
const next: readonly (readonly [SopCommandName, string])[] = [
  ['submit', 'Ajukan untuk dikomentari'],
  ['verify', 'Nyatakan terverifikasi'],
  ['start-trial', 'Mulai uji coba'],
  ['approve', 'Sahkan'],
];

/** Where a draft stands on its way into force, and the one act that takes it further. */
export function StageBar(p: {
  view: SopView;
  busy: boolean;
  onAct: (name: SopCommandName) => void;
  children?: ReactNode;
}) {
  const { view } = p;
  const may = (name: SopCommandName) => view.possible.includes(name);
  return (
    <>
      <ol className={styles.stages} aria-label="Tahap SOP">
        {stages.map((stage, index) => (
          <li key={stage} aria-current={stage === view.state ? 'step' : undefined}>
            {index + 1}. {stage}
            {stage === 'uji coba' && view.trial !== null
              ? ` (${formatDate(view.trial.from)} – ${formatDate(view.trial.until)})`
              : ''}
          </li>
        ))}
      </ol>
      <div className={styles.tools}>
        {next
          .filter(([name]) => may(name))
          .map(([name, label]) => (
            <Button key={name} size="compact-md" loading={p.busy} onClick={() => p.onAct(name)}>
              {label}
            </Button>
          ))}
        {may('reconsider') ? (
          <Button size="compact-md" variant="default" onClick={() => p.onAct('reconsider')}>
            Tinjau kembali
          </Button>
        ) : null}
        {p.children}
        {may('drop') ? (
          <Button size="compact-md" variant="subtle" color="red" onClick={() => p.onAct('drop')}>
            Buang konsep
          </Button>
        ) : null}
      </div>
    </>
  );
}
