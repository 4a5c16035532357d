import { contentOf, type SopContent } from '../../../shared/domain/sop/content.ts';
import { emptyIdentity } from '../../../shared/domain/sop/identity.ts';
import { sopRefusals } from '../../../shared/domain/sop/life/decide.ts';
import { loadSopLife, sopStream } from '../../../shared/event-store/sop-events.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { mustBeUnderstood } from './act.ts';
import { nextVersion, shelved } from './shelf.ts';

/** What a draft begins from: a version (null = an empty table), or a table of its own. */
export interface DraftWish {
  /** Null makes a new SOP. */
  readonly id: string | null;
  readonly basedOn: number | null;
  readonly content: SopContent | null;
}

/** Begins a draft; an SOP has one at a time. */
export async function draftSop(desk: Desk, wish: DraftWish): Promise<{ id: string; draft: string }> {
  desk.actor();
  mustBeUnderstood(desk);
  const id = wish.id ?? desk.newId();
  const draft = desk.newId();
  await desk.transact(async (db, record) => {
    const sop = shelved(desk.office(), id, await loadSopLife(db, id));
    if (sop.life.unknownEvents > 0) throw new Refused(sopRefusals['perlu-versi-baru']);
    if (sop.drafts.length > 0) throw new Refused(sopRefusals['sudah-ada-konsep']);
    if (wish.id !== null && sop.versions.length === 0 && sop.life.drafts.length === 0)
      throw new Refused('SOP itu tidak ada; kembali ke daftar SOP.');
    const base = sop.versions.find((each) => each.version === wish.basedOn);
    if (wish.basedOn !== null && !base) throw new Refused('Versi SOP itu tidak ada; kembali ke daftar SOP.');
    const content = wish.content ?? (base ? revised(contentOf(base), desk.today()) : blank(desk.today()));
    const version = nextVersion(sop);
    await record([
      {
        stream: sopStream(id),
        fact: { type: 'drafted', payload: { draft, version, basedOn: base?.version ?? null, content } },
      },
    ]);
  });
  return { id, draft };
}

const blank = (today: string): SopContent => ({
  name: 'SOP baru',
  identity: { ...emptyIdentity, madeOn: today },
  actors: [],
  steps: [],
});

/** A revision is not ratified yet, and says when it was revised. */
const revised = (content: SopContent, today: string): SopContent => ({
  ...content,
  identity: { ...content.identity, revisedOn: today, ratifiedBy: null },
});
