import type { SopView } from '../../../shared/contract/sop-views.ts';
import type { Office } from '../../../shared/domain/office/office.ts';
import { isRevoked } from '../../../shared/domain/office/sop-in-force.ts';
import type { SopCommand } from '../../../shared/domain/sop/life/commands.ts';
import { decideSop, sopRefusals } from '../../../shared/domain/sop/life/decide.ts';
import type { SopFact } from '../../../shared/domain/sop/life/events.ts';
import type { SopDraft } from '../../../shared/domain/sop/life/state.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { validateSop } from '../../../shared/domain/sop/validate.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { loadSopLife, sopStream } from '../../../shared/event-store/sop-events.ts';
import { nameAll } from '../../../shared/intake/sop-file/name-all.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { officeProblem } from '../office.ts';
import { nextVersion, shelved } from './shelf.ts';
import { showSop } from './views.ts';

/** One wish for a draft. Its approval and the office's adoption of it are recorded together or not at all. */
export async function actOnSop(
  desk: Desk,
  id: string,
  draftId: string,
  command: SopCommand,
): Promise<SopView | null> {
  const actor = desk.actor();
  mustBeUnderstood(desk);
  await desk.transact(async (db, record) => {
    const office = desk.office();
    const sop = shelved(office, id, await loadSopLife(db, id));
    const previous = sop.versions.find((version) => !isRevoked(office, version));
    const decision = decideSop(sop.life, draftId, command, {
      actor,
      newId: desk.newId,
      takenNumbers: numbersInUse(office),
      previousFrom: previous?.effectiveFrom ?? null,
      nextVersion: nextVersion(sop),
    });
    const draft = sop.life.drafts.find((each) => each.id === draftId);
    if (!decision.ok) throw new Refused(refusalText(decision.refusal, draft));
    const drafts = decision.facts.map((fact): Draft => ({ stream: sopStream(id), fact }));
    const adopted = draft && decision.facts.map((fact) => adoption(id, draft, fact)).find((each) => each);
    if (adopted)
      drafts.push({
        stream: officeStream(desk.officeId()),
        fact: { type: 'sop-adopted', payload: { sop: adopted } },
      });
    await record(drafts);
  });
  return command.name === 'drop' ? null : showSop(desk, { id, draft: draftId });
}

/** SOPs are part of the office's rules: half understood they would be changed without what a newer program put there. */
export function mustBeUnderstood(desk: Desk): void {
  const problem = officeProblem(desk.office());
  if (problem) throw new Refused(problem);
}

const numbersInUse = ({ sops }: Office): readonly string[] =>
  sops.map((sop) => sop.number).filter((number) => number !== '');

function refusalText(refusal: keyof typeof sopRefusals, draft: SopDraft | undefined): string {
  const text = sopRefusals[refusal];
  if (refusal !== 'belum-benar' || !draft) return text;
  return `${text} ${nameAll(validateSop(draft.content).map((problem) => problem.text))}`;
}

/** The version that an approval brings into force. */
function adoption(id: string, draft: SopDraft, fact: SopFact): Sop | null {
  if (fact.type !== 'approved') return null;
  const { version, number, effectiveFrom, ratifier } = fact.payload;
  const { content } = draft;
  return {
    id,
    version,
    number,
    name: content.name,
    effectiveFrom,
    identity: { ...content.identity, ratifiedBy: ratifier },
    actors: content.actors,
    steps: content.steps,
  };
}
