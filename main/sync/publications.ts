import type { PublicationView } from '../../shared/contract/exchange-views.ts';
import type { Office } from '../../shared/domain/office/office.ts';
import type { Publication } from '../../shared/domain/reference/publications.ts';
import { completeSop } from '../../shared/domain/sop/complete.ts';
import { stepName } from '../../shared/domain/sop/step-name.ts';
import type { Sop } from '../../shared/domain/sop/types.ts';
import { officeStream } from '../../shared/event-store/office-events.ts';
import { loadPublications } from '../../shared/event-store/reference-events.ts';
import { Refused } from '../../shared/serving/refused.ts';
import type { Desk } from '../workbench/desk.ts';
import { changeSettings } from '../workbench/office.ts';
import { mustBeUnderstood } from '../workbench/sops/act.ts';
import { proposalOf } from './published-changes.ts';

/** What Kominfo published, newest first, with what each would change here. */
export async function listPublications(desk: Desk): Promise<PublicationView[]> {
  const found = await loadPublications(desk.store.read);
  return found.map((each) => viewOf(desk, each)).reverse();
}

const kinds = {
  'sop-published': 'sop',
  'calendar-published': 'kalender',
  'categories-published': 'kategori',
  'deadlines-published': 'batas-waktu',
} as const;

function viewOf(desk: Desk, publication: Publication): PublicationView {
  const { id, at, type, payload } = publication;
  const answers = desk.office().publicationAnswers.filter((each) => each.publication === id);
  const proposal = proposalOf(publication, desk.settings());
  const sop = type === 'sop-published' ? completeSop(publication.payload.sop) : null;
  return {
    id,
    at,
    kind: kinds[type],
    title: titleOf(publication),
    note: payload.note ?? null,
    stage: type === 'sop-published' ? payload.stage : 'berlaku',
    changes: proposal?.changes ?? sopChanges(desk.office(), publication),
    proposal:
      proposal && proposal.section !== 'lists' ? { section: proposal.section, value: proposal.value } : null,
    appliedAt: answers.findLast((each) => each.answer === 'diterapkan')?.at ?? null,
    sop: sop && { steps: sop.steps, actors: sop.actors },
    comments: answers.flatMap(({ answer, at: when, note, step }) =>
      answer === 'komentar' && note
        ? [{ at: when, note, step: sop === null || step === undefined ? null : stepName(sop, step) }]
        : [],
    ),
  };
}

function titleOf(publication: Publication): string {
  switch (publication.type) {
    case 'sop-published':
      return `SOP ${publication.payload.sop.name}`;
    case 'calendar-published':
      return `Kalender kerja ${Object.keys(publication.payload.calendar.holidays).join(', ')}`;
    case 'categories-published':
      return `${publication.payload.categories.length} kategori aduan`;
    case 'deadlines-published':
      return `${publication.payload.deadlines.length} batas waktu`;
  }
}

function sopChanges(office: Office, publication: Publication): string[] {
  if (publication.type !== 'sop-published' || publication.payload.stage === 'konsep') return [];
  const sop = asOurs(office, completeSop(publication.payload.sop));
  return sop === null
    ? []
    : [`SOP ${sop.name} menjadi versi ${sop.version} di kantor ini, ${sop.steps.length} langkah`];
}

/** The published SOP with the number it would have here; null when the office has it already. */
function asOurs(office: Office, sop: Sop): Sop | null {
  const versions = office.sops.filter((each) => each.id === sop.id);
  const content = (each: Sop) => JSON.stringify({ ...each, version: 0 });
  if (versions.some((each) => content(each) === content(sop))) return null;
  const highest = Math.max(0, ...versions.map((each) => each.version));
  return {
    ...sop,
    version: versions.some((each) => each.version === sop.version) ? highest + 1 : sop.version,
  };
}

async function findPublication(desk: Desk, id: string): Promise<Publication> {
  const found = (await loadPublications(desk.store.read)).find((each) => each.id === id);
  if (!found) throw new Refused('Terbitan itu sudah dicabut Kominfo; muat ulang halaman.');
  return found;
}

/** Takes a publication over: into the settings, or among the office's SOPs. Recorded together with the answer to Kominfo. */
export async function applyPublication(desk: Desk, id: string): Promise<void> {
  desk.actor();
  mustBeUnderstood(desk);
  const publication = await findPublication(desk, id);
  if (publication.type === 'sop-published' && publication.payload.stage === 'konsep')
    throw new Refused('Konsep SOP belum berlaku; yang dapat dilakukan sekarang memberi tanggapan.');
  await desk.allOrNothing(async (inner) => {
    const proposal = proposalOf(publication, inner.settings());
    if (proposal) await changeSettings(inner, proposal.section, proposal.value);
    else if (publication.type === 'sop-published') await adopt(inner, completeSop(publication.payload.sop));
    await answer(inner, { publication: id, answer: 'diterapkan' });
  });
}

async function adopt(desk: Desk, published: Sop): Promise<void> {
  const sop = asOurs(desk.office(), published);
  if (!sop) throw new Refused('SOP ini sudah ada di kantor ini.');
  await desk.transact((_db, record) =>
    record([{ stream: officeStream(desk.officeId()), fact: { type: 'sop-adopted', payload: { sop } } }]),
  );
}

/** Tells Kominfo what the office thinks of it. */
export async function commentOn(
  desk: Desk,
  input: { readonly id: string; readonly note: string; readonly step?: string | undefined },
): Promise<void> {
  desk.actor();
  const publication = await findPublication(desk, input.id);
  const steps = publication.type === 'sop-published' ? publication.payload.sop.steps : [];
  if (input.step !== undefined && !steps.some((each) => each.key === input.step))
    throw new Refused('Langkah itu tidak ada dalam terbitan ini; muat ulang halaman.');
  const step = input.step === undefined ? {} : { step: input.step };
  await answer(desk, { publication: input.id, answer: 'komentar', note: input.note, ...step });
}

async function answer(
  desk: Desk,
  payload: {
    readonly publication: string;
    readonly answer: 'diterapkan' | 'komentar';
    readonly note?: string;
    readonly step?: string;
  },
): Promise<void> {
  await desk.transact((_db, record) =>
    record([{ stream: officeStream(desk.officeId()), fact: { type: 'publication-answered', payload } }]),
  );
}
