import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { channelLabel, classificationLabel } from '../../../shared/domain/case/terms.ts';
import type { DispositionSheetData } from '../../../shared/paper/data.ts';
import { base, type Facts, signature } from './facts.ts';

export function dispositionSheet(facts: Facts, form: PaperForm): DispositionSheetData {
  const { desk, source, details, register, receivedAt, zone, main } = facts;
  const { lists } = desk.settings();
  const byHand = form.byHand ?? false;
  const disposition = byHand ? null : source.state.disposition;
  const units =
    lists.units.includes(disposition?.unit ?? '') || !disposition
      ? lists.units
      : [disposition.unit, ...lists.units];
  const instructions = [
    ...lists.instructions,
    ...(disposition?.instructions.filter((each) => !lists.instructions.includes(each)) ?? []),
  ];
  const limit = main ? `${main.limit.amount} ${main.limit.unit}, ${main.label.toLowerCase()}` : null;
  return {
    ...base(facts, form),
    kind: 'lembar-disposisi',
    from: details.trackingId
      ? 'LAPOR! (SP4N-LAPOR!)'
      : `Pelapor melalui ${channelLabel[source.state.received?.channel ?? 'lainnya']}`,
    letterNumber: details.trackingId ? `Tracking ID ${details.trackingId}` : '-',
    letterDate: formatDate(toLocalDate(receivedAt, zone)),
    receivedAt: formatInstant(source.state.received?.recordedAt ?? receivedAt, zone),
    agenda: register,
    urgency: disposition?.urgency ?? null,
    secret: details.confidential,
    subject: form.subject ?? details.title,
    gist: form.gist ?? details.body,
    classification: details.classification ? classificationLabel[details.classification] : null,
    due: main && main.stoppedAt === null ? formatDate(main.due.date) : null,
    dueNote: main && main.stoppedAt === null ? limit : null,
    recipients: units.map((name) => ({ name, ticked: name === disposition?.unit })),
    instructions: instructions.map((text) => ({
      text,
      ticked: disposition?.instructions.includes(text) ?? false,
    })),
    notes: byHand ? null : (form.notes ?? disposition?.note ?? null) || null,
    signature: signature(desk),
    signedOn: disposition ? formatDate(toLocalDate(disposition.at, zone)) : null,
    byHand,
  };
}
