import type { AssignmentView } from '../../../shared/contract/case-views.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { Panel, StatusBadge } from '../../common/ui.tsx';
import classes from './case.module.css';

/** The OPDs that Kominfo gave the case to; each handles it by itself. Nothing for a case of this office alone. */
export function AssignmentsPanel(p: { assignments: readonly AssignmentView[]; zone: Zone }) {
  if (p.assignments.length === 0) return null;
  return (
    <Panel title="Disposisi Kominfo">
      <ul className={classes.rows}>
        {p.assignments.map((each) => (
          <li key={`${each.name} ${each.at}`}>
            <div className={classes.grow}>
              <span className={classes.what}>
                {each.name}
                {each.own ? ' (kantor ini)' : ''}
              </span>{' '}
              <span className={classes.small}>
                sejak {formatInstant(each.at, p.zone)}
                {each.due === null ? '' : ` · diminta selesai ${formatDate(each.due)}`}
              </span>
              {each.note === null ? null : <div>{each.note}</div>}
              {each.withdrawn === null ? null : (
                <div className={classes.small}>
                  Ditarik {formatInstant(each.withdrawn.at, p.zone)}: {each.withdrawn.reason}
                </div>
              )}
            </div>
            <StatusBadge status={each.status} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
