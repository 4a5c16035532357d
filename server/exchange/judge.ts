import { payloadProblem } from '../../shared/domain/event/payload-problem.ts';
import type { WireEvent } from '../../shared/exchange/wire-event.ts';
import type { Judged } from './judged.ts';
import { isCase, type LockedStreams } from './streams.ts';

export interface Grounds {
  /** Ids under which that office's folders write. */
  readonly officeIds: ReadonlySet<string>;
  readonly streams: LockedStreams;
  /** Event ids that are taken by others already. */
  readonly takenIds: ReadonlySet<string>;
}

/** The one refusal that a later assignment takes back (`reconsider`). */
export const notAssigned = 'Aduan ini tidak pernah ditugaskan kepada kantor ini.';

/** Only Kominfo says these. */
const kominfosOwn: ReadonlySet<string> = new Set(['assigned', 'assignment-withdrawn', 'answer-uploaded']);

/** Judges new events in their order; what an event begins or receives, later ones of the same request may write to. */
export function judge(events: readonly WireEvent[], grounds: Grounds): readonly Judged[] {
  const pens = new Set(grounds.streams.pens);
  const unbegun = new Set(grounds.streams.unbegun);
  const ids = new Set(grounds.takenIds);
  return events.map((event): Judged => {
    const refuse = (reason: string): Judged => ({ event, outcome: 'refused', reason });
    if (!grounds.officeIds.has(event.office)) return refuse('Catatan ini ditulis atas nama kantor lain.');
    if (ids.has(event.id)) return refuse('Nomor catatan ini sudah dipakai catatan lain.');
    const forbidden = mayNotWrite(event, grounds, pens, unbegun);
    if (forbidden !== null) return refuse(forbidden);
    const problem = payloadProblem(event);
    if (problem !== null && problem.kind === 'wrong')
      return refuse(
        `Isi catatan jenis ${event.type} tidak sah${problem.place === '' ? '' : ` (${problem.place})`}.`,
      );
    ids.add(event.id);
    if (isCase(event.stream)) {
      pens.add(event.stream);
      unbegun.delete(event.stream);
    }
    return { event, outcome: problem === null ? 'accepted' : 'held', reason: null };
  });
}

/** Why the office may not write this here; null when it may. Its SOPs and settings are its own under any name. */
function mayNotWrite(
  { stream, type }: WireEvent,
  { officeIds }: Grounds,
  pens: ReadonlySet<string>,
  unbegun: ReadonlySet<string>,
): string | null {
  if (stream.startsWith('sop/')) return null;
  if (stream.startsWith('office/'))
    return officeIds.has(stream.slice(7)) ? null : 'Pengaturan kantor lain tidak boleh diubah.';
  if (!isCase(stream)) return 'Yang diterbitkan Kominfo tidak boleh diubah oleh OPD.';
  if (kominfosOwn.has(type)) return 'Hanya Kominfo yang boleh mencatat ini.';
  if (pens.has(stream) || unbegun.has(stream) || type === 'received') return null;
  return notAssigned;
}
