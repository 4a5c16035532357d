import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import {
  formatDate,
  formatInstant,
  formatShortDate,
  formatTime,
} from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import {
  channelLabel,
  classificationLabel,
  endedStatuses,
  statusLabel,
} from '../../../shared/domain/case/terms.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import { timelineOf } from '../../../shared/domain/sop/timeline.ts';
import type { ControlCardData, ControlStep } from '../../../shared/paper/data.ts';
import { timelineView } from '../cases/clocks-and-steps.ts';
import { base, dated, type Facts } from './facts.ts';

/** `Rina Contoh, S.AP.` -> `RC`: the name's words, without degrees after the comma. */
export function initialsOf(name: string): string {
  const [plain = ''] = name.split(',');
  return plain
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.'))
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, 3);
}

/** The steps of the case's SOP with their times as the timeline tells them. */
function stepsOf({ desk, source, zone }: Facts): { steps: ControlStep[]; legend: string[]; sop: string } {
  const { state } = source;
  const sop = state.received ? sopOf(desk.office(), state.received.sop) : null;
  if (!sop) return { steps: [], legend: [], sop: '-' };
  const progress = timelineOf(sop, state.milestones, endedStatuses.includes(state.status));
  const moment = (at: string | null) =>
    at === null ? null : `${formatShortDate(toLocalDate(at, zone))} ${formatTime(at, zone)}`;
  const views = timelineView(desk, state, progress, sop.actors);
  const steps = views.map((view, index): ControlStep => {
    const done = view.state === 'done';
    return {
      number: view.number,
      activity: view.activity,
      actor: view.actor,
      standard: view.standard,
      startedAt: done || view.state === 'current' ? moment(progress[index]?.startedAt ?? null) : null,
      doneAt: done ? moment(view.doneAt) : null,
      took: view.took,
      initials: done && view.doneBy ? initialsOf(view.doneBy) : null,
      note:
        view.departure ??
        (view.state === 'current' && view.dueDate ? `s.d. ${formatDate(view.dueDate)}` : null),
      skipped: view.state === 'skipped',
    };
  });
  const names = new Set(views.flatMap((view) => (view.state === 'done' && view.doneBy ? [view.doneBy] : [])));
  return {
    steps,
    legend: [...names].map((name) => `${initialsOf(name)} = ${name}`),
    sop: `${sop.name}${sop.number ? `, nomor ${sop.number}` : ''}, versi ${sop.version}`,
  };
}

export function controlCard(facts: Facts, form: PaperForm): ControlCardData {
  const { desk, source, details, register, receivedAt, zone, main } = facts;
  const officer = desk.officer();
  return {
    ...base(facts, form),
    kind: 'kartu-kendali',
    register,
    trackingId: details.trackingId,
    receivedAt: formatInstant(receivedAt, zone),
    channel: channelLabel[source.state.received?.channel ?? 'lainnya'],
    classification: details.classification ? classificationLabel[details.classification] : null,
    subject: form.subject ?? details.title,
    gist: form.gist ?? details.body,
    unit: source.state.disposition?.unit ?? null,
    due: main ? formatDate(main.due.date) : null,
    status: statusLabel[source.state.status],
    ...stepsOf(facts),
    place: desk.settings().office.place,
    date: dated(form),
    officer: {
      name: officer?.name ?? '',
      position: officer?.position ?? 'Petugas',
      nip: officer?.nip ?? null,
    },
  };
}
