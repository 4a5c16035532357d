import type { CaseView, RecapSuggestion } from '../../../shared/contract/case-views.ts';
import { clocksOf } from '../../../shared/domain/case/clocks.ts';
import { commandNames } from '../../../shared/domain/case/commands.ts';
import { objection } from '../../../shared/domain/case/decide.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import { handlingsOf } from '../../../shared/domain/case/handlings.ts';
import { laporValues } from '../../../shared/domain/case/lapor-values.ts';
import { requestedDue } from '../../../shared/domain/case/requested-due.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { suggestionOf } from '../../../shared/domain/case/suggestion.ts';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import { stepClock } from '../../../shared/domain/sop/step-clock.ts';
import { timelineOf } from '../../../shared/domain/sop/timeline.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { historyOf } from '../../../shared/serving/case-history.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { conflictsIn } from '../../sync/conflicts.ts';
import { authorName } from '../author-name.ts';
import type { Desk } from '../desk.ts';
import { papersOf } from '../papers/list.ts';
import { attachmentViews } from './attachments.ts';
import { clockView, timelineView } from './clocks-and-steps.ts';
import { extensionView } from './extension-view.ts';
import { caseRow, rowColumns } from './row.ts';
import { similarCases } from './similar.ts';

/** Everything one screen needs of a case, identities left out. */
export async function showCase(desk: Desk, id: string): Promise<CaseView> {
  const db = desk.store.read;
  const stored = await db
    .selectFrom('cases')
    .select(rowColumns)
    .select('body')
    .where('id', '=', id)
    .where('withdrawn', '=', 0)
    .executeTakeFirst();
  if (!stored) throw new Refused('Aduan tidak ada, atau impornya sudah dibatalkan.');
  const { state, events } = await loadCase(db, id);
  const details = detailsOf(state);
  const sop = sopOf(desk.office(), state.received?.sop ?? { id: '', version: 0 });
  if (!sop) throw new Refused('SOP aduan ini tidak ada.');
  const ended = endedStatuses.includes(state.status);
  const progress = timelineOf(sop, state.milestones, ended);
  const { calendar, deadlines } = desk.settings();
  const step = stepClock(sop, progress, state, calendar, deadlines);
  const clocks = [...clocksOf(state, calendar, deadlines, desk.office().rules), ...(step ? [step] : [])];
  const tags = await db.selectFrom('identity_tags').select('tag').where('case_id', '=', id).execute();
  return {
    ...caseRow(stored, desk),
    body: details.body,
    original:
      details.title === details.originalTitle && details.body === details.originalBody
        ? null
        : { title: details.originalTitle, body: details.originalBody },
    village: details.village,
    source: details.source,
    lapor: state.lapor ? laporValues(state.lapor) : [],
    hasIdentity: state.reporter !== null,
    attachments: await attachmentViews(desk, state.attachments),
    disposition: state.disposition,
    requested: requestedDue(state, desk.settings().calendar, new Date(desk.now()).toISOString()),
    answer: state.answer,
    result: state.result,
    holdReason: state.pauses.find((pause) => pause.to === null)?.reason ?? null,
    extension: extensionView(desk, state, sop),
    sop: { name: sop.name, version: sop.version, effectiveFrom: sop.effectiveFrom },
    timeline: timelineView(desk, state, progress, sop.actors),
    clocks: clocks.map((clock) => clockView(desk, clock)),
    history: historyOf(events, (event) => authorName(desk, event, state.assignments)),
    assignments: handlingsOf(state.assignments, events).map((each) => ({
      name: each.name,
      own: each.office === desk.officeId(),
      note: each.note,
      due: each.due,
      at: each.at,
      withdrawn: each.withdrawn,
      status: each.office === desk.officeId() ? state.status : each.status,
    })),
    conflicts: conflictsIn(desk, id, state),
    papers: await papersOf(desk, id),
    similar: await similarCases(desk, {
      title: details.title,
      body: details.body,
      contactTags: tags.map((each) => each.tag),
      except: id,
      linked: state.duplicates,
    }),
    suggestion: suggestionView(state),
    possible: commandNames.filter((name) => objection(state, name) === null),
    undoable: objection(state, 'undo') === null ? (state.lastAction?.id ?? null) : null,
    anomalies: state.anomalies,
  };
}

function suggestionView(state: CaseState): RecapSuggestion | null {
  const found = suggestionOf(state);
  if (!found) return null;
  const { month, stakeholder, response, remark } = found.note;
  return { to: found.to, month, stakeholder, response, remark };
}
