import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TimelineStep } from '../../../shared/contract/case-views.ts';
import { formatShortDate, formatTime } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { TimeLeft } from '../../common/ui.tsx';
import classes from './timeline.module.css';

const stateWord: Record<TimelineStep['state'], string> = {
  done: 'selesai',
  current: 'sekarang',
  coming: 'berikutnya',
  skipped: 'dilewati',
};

/** One step of the SOP: who and when, how long against the standard, or when it is expected. */
export function TimelineItem(p: { step: TimelineStep; zone: Zone; children?: ReactNode }) {
  const { step } = p;
  const mark = { done: classes.done, current: classes.current, coming: '', skipped: classes.skipped }[
    step.state
  ];
  return (
    <li
      className={[classes.step, mark].filter(Boolean).join(' ')}
      aria-current={step.state === 'current' ? 'step' : undefined}
    >
      <span className={classes.dot} role="img" aria-label={`Langkah ${step.number} ${stateWord[step.state]}`}>
        {step.state === 'done' ? (
          <IconCheck size={14} aria-hidden />
        ) : step.state === 'skipped' ? (
          <IconMinus size={14} aria-hidden />
        ) : (
          step.number
        )}
      </span>
      <div>
        <div className={classes.activity}>{step.activity}</div>
        <div className={classes.under}>
          {step.state === 'current' && step.timeLeft !== null ? (
            <>
              <TimeLeft row={{ timeLeft: step.timeLeft, overdue: step.late }} /> ·{' '}
            </>
          ) : null}
          {step.doneAt === null
            ? step.actor
            : `${step.doneBy ?? step.actor} · ${formatShortDate(toLocalDate(step.doneAt, p.zone))} ${formatTime(step.doneAt, p.zone)}`}
          {step.state === 'skipped' && step.departure === null ? ' · dilewati' : ''}
        </div>
        {step.departure === null ? null : (
          <div className={classes.departure}>
            <IconAlertTriangle size={14} aria-hidden /> {step.departure}
          </div>
        )}
      </div>
      <div className={classes.right}>
        {step.state === 'done' ? (
          <>
            <div className={step.late ? classes.late : undefined}>
              {step.took ?? '—'}
              {step.late ? ' · terlambat' : ''}
            </div>
            {step.standard === '' ? null : <div>baku {step.standard}</div>}
          </>
        ) : step.dueDate === null ? (
          <div>{step.standard}</div>
        ) : (
          <div>
            {step.state === 'current' ? 's.d. ' : '≈ '}
            {formatShortDate(step.dueDate)}
          </div>
        )}
      </div>
      {p.children}
    </li>
  );
}
