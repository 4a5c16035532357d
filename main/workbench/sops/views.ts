import type { SopRow, SopVersionRow, SopView } from '../../../shared/contract/sop-views.ts';
import { contentOf } from '../../../shared/domain/sop/content.ts';
import { sopCommandNames } from '../../../shared/domain/sop/life/commands.ts';
import { sopObjection } from '../../../shared/domain/sop/life/decide.ts';
import { sopEventWords } from '../../../shared/domain/sop/life/describe.ts';
import type { SopDraft } from '../../../shared/domain/sop/life/state.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { loadSopLife } from '../../../shared/event-store/sop-events.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';
import { openCasesByVersion } from './open-cases.ts';
import { nameOf, type ShelvedSop, shelf, shelved, standing } from './shelf.ts';

type Counts = Awaited<ReturnType<typeof openCasesByVersion>>;

/** Every SOP with its versions and drafts. */
export async function listSops(desk: Desk): Promise<SopRow[]> {
  const db = desk.store.read;
  const office = desk.office();
  const counts = await openCasesByVersion(db);
  return (await shelf(db, office)).map((sop) => ({
    id: sop.id,
    name: nameOf(sop),
    forCases: sop.id === office.caseSop,
    versions: [
      ...sop.drafts.map((draft) => draftRow(draft)),
      ...sop.versions.map((version) => versionRow(desk, version, counts)),
    ],
  }));
}

function draftRow(draft: SopDraft): SopVersionRow {
  return {
    version: draft.version,
    draft: draft.id,
    // Dropped and approved drafts are no rows, so the stage is a state.
    state: draft.stage === 'disahkan' || draft.stage === 'dibuang' ? 'konsep' : draft.stage,
    name: draft.content.name,
    number: '',
    effectiveFrom: null,
    until: null,
    openComments: draft.comments.filter((each) => each.resolved === null).length,
    openCases: 0,
  };
}

function versionRow(desk: Desk, sop: Sop, counts: Counts): SopVersionRow {
  const own = counts.find((each) => each.id === sop.id && each.version === sop.version);
  return {
    version: sop.version,
    draft: null,
    ...standing(desk.office(), sop, desk.today()),
    name: sop.name,
    number: sop.number,
    effectiveFrom: sop.effectiveFrom,
    openComments: 0,
    openCases: own?.cases ?? 0,
  };
}

/** Which version or draft of an SOP is meant. */
export interface SopPlace {
  readonly id: string;
  readonly version?: number | undefined;
  readonly draft?: string | undefined;
}

/** One version or draft in full. */
export async function showSop(desk: Desk, place: SopPlace): Promise<SopView> {
  const db = desk.store.read;
  const sop = shelved(desk.office(), place.id, await loadSopLife(db, place.id));
  if (place.draft !== undefined) {
    const draft = sop.life.drafts.find((each) => each.id === place.draft);
    if (!draft || draft.stage === 'dibuang')
      throw new Refused('Konsep SOP itu tidak ada, atau sudah dibuang. Kembali ke daftar SOP.');
    if (draft.stage !== 'disahkan') return draftView(desk, sop, draft);
  }
  const approved = sop.life.drafts.find((each) => each.id === place.draft);
  const version = sop.versions.find((each) => each.version === (approved?.version ?? place.version));
  if (!version) throw new Refused('Versi SOP itu tidak ada. Kembali ke daftar SOP.');
  return versionView(desk, sop, version, await openCasesByVersion(db));
}

function draftView(desk: Desk, sop: ShelvedSop, draft: SopDraft): SopView {
  const officer = desk.officer();
  return {
    ...draftRow(draft),
    ...common(desk, sop, draft.version),
    basedOn: draft.basedOn,
    content: draft.content,
    revision: draft.revision,
    savedAt: draft.savedAt,
    ...ofDraft(desk, draft),
    ratifier: null,
    revokedFor: null,
    possible: officer
      ? sopCommandNames.filter((name) => sopObjection(sop.life, draft, name, officer) === null)
      : [],
  };
}

function versionView(desk: Desk, sop: ShelvedSop, version: Sop, counts: Counts): SopView {
  const draft = sop.life.drafts.find((each) => each.stage === 'disahkan' && each.version === version.version);
  const revoked = desk
    .office()
    .revokedSops.find((each) => each.id === version.id && each.version === version.version);
  return {
    ...versionRow(desk, version, counts),
    ...common(desk, sop, version.version),
    basedOn: draft?.basedOn ?? null,
    content: contentOf(version),
    revision: null,
    savedAt: null,
    ...(draft ? ofDraft(desk, draft) : { owner: null, comments: [], trial: null }),
    ratifier: version.identity.ratifiedBy,
    revokedFor: revoked?.reason ?? null,
    possible: [],
  };
}

function common(desk: Desk, { id, life, versions }: ShelvedSop, version: number) {
  return {
    id,
    forCases: id === desk.office().caseSop,
    approvedVersions: versions.map((each) => each.version),
    log: life.log
      .filter((entry) => entry.version === version)
      .map(({ type, by, ...entry }) => ({
        id: entry.id,
        at: entry.at,
        detail: entry.detail,
        what: sopEventWords[type],
        by: officerName(desk, by),
      }))
      .reverse(),
  };
}

function ofDraft(desk: Desk, draft: SopDraft): Pick<SopView, 'owner' | 'comments' | 'trial'> {
  return {
    owner: officerName(desk, draft.owner),
    comments: draft.comments.map((comment) => ({
      ...comment,
      by: officerName(desk, comment.by),
      resolved: comment.resolved && { ...comment.resolved, by: officerName(desk, comment.resolved.by) },
    })),
    trial: draft.trial,
  };
}
