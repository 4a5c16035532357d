import type { SopView } from '../../../shared/contract/sop-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { Panel } from '../../common/ui.tsx';
import classes from '../case/case.module.css';

/** What happened to this version, newest first. */
export function LogPanel(p: { view: SopView; zone: Zone }) {
  const { log } = p.view;
  if (log.length === 0) return null;
  return (
    <Panel title={`Riwayat versi (${log.length})`}>
      <ol className={classes.rows} aria-label="Riwayat versi, terbaru di atas">
        {log.map((entry) => (
          <li key={entry.id}>
            <span className={classes.small}>{formatInstant(entry.at, p.zone)}</span>
            <div className={classes.grow}>
              <span className={classes.what}>{entry.what}</span>{' '}
              <span className={classes.small}>· {entry.by}</span>
              {entry.detail === null ? null : <div className={classes.small}>{entry.detail}</div>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
