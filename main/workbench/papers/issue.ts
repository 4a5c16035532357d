import { createHash } from 'node:crypto';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperView } from '../../../shared/contract/paper-views.ts';
import type { Identity } from '../../../shared/data-folder/keyring.ts';
import { detailsOf } from '../../../shared/domain/case/details.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { numberedPapers, type PaperKind, reporterPapers } from '../../../shared/domain/case/terms.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';
import { caseKey, keyForWriting } from '../cases/keys.ts';
import { changeableCase, shownCase } from '../cases/shown-case.ts';
import type { Desk } from '../desk.ts';
import { nextLetterNumber } from '../official-numbers.ts';
import { withCode } from './code.ts';
import { paperData } from './data.ts';
import { defaultForm } from './default-form.ts';
import type { PaperSource } from './facts.ts';
import { refuseIncomplete } from './incomplete.ts';
import { paperById } from './list.ts';
import { signingKeyDraft } from './signing-draft.ts';

export interface PaperRequest {
  readonly caseId: string;
  readonly kind: PaperKind;
  readonly form: PaperForm;
  /** Names the paper beforehand, so that asking twice makes one. */
  readonly paperId?: string | undefined;
}

/** Only a reporter who hides nothing is named on a paper, and only on those meant for the reporter. */
async function identityFor(desk: Desk, kind: PaperKind, state: CaseState): Promise<Identity | null> {
  const details = detailsOf(state);
  if (!reporterPapers.includes(kind) || details.anonymous || details.confidential || !state.reporter)
    return null;
  return desk.store.keyring.open(await caseKey(desk, state.reporter.key), state.reporter);
}

/** Stands for a name on the screen: only the issued paper, which is recorded, carries who reported. */
export const masked: Identity = { name: '••••••', address: '••••••', contact: '••••••' };

/** What the screen may show of it. */
async function shownSource(desk: Desk, { caseId, kind }: PaperRequest): Promise<PaperSource> {
  const state = await shownCase(desk, caseId);
  const identity = (await identityFor(desk, kind, state)) && masked;
  return { state, identity, number: null, shortHash: null };
}

export async function paperForm(desk: Desk, request: PaperRequest): Promise<PaperForm> {
  return { ...defaultForm(desk, request.kind, await shownSource(desk, request)), ...request.form };
}

/** The PDF as it would be issued now, its number still open and every name masked. */
export async function previewPaper(desk: Desk, request: PaperRequest): Promise<Blob> {
  const data = paperData(desk, request.kind, await shownSource(desk, request), request.form);
  const pdf = await desk.printer.print(renderPaper(data, paperFonts()));
  return new Blob([new Uint8Array(pdf)], { type: 'application/pdf' });
}

/**
 * Gives the number, prints the PDF and freezes it: the PDF and its data are kept encrypted under their hashes and
 * named by one event. The number is taken in the same turn as the event, so none is skipped or given twice.
 */
export async function issuePaper(desk: Desk, request: PaperRequest): Promise<PaperView> {
  desk.actor();
  const { caseId, kind, form } = request;
  const paperId = request.paperId ?? desk.newId();
  await desk.transact(async (db, record) => {
    const state = await changeableCase(desk, caseId, db);
    if (state.papers.some((each) => each.id === paperId)) return;
    const identity = await identityFor(desk, kind, state);
    refuseIncomplete(kind, {
      ...defaultForm(desk, kind, { state, identity, number: null, shortHash: null }),
      ...form,
    });
    const number = numberedPapers.includes(kind)
      ? await nextLetterNumber(desk, db, form.date ?? desk.today())
      : null;
    const source = { state, identity, number: number?.text ?? null, shortHash: paperId.slice(-8) };
    const register = state.received?.register.text ?? '';
    const data = withCode(desk, paperData(desk, kind, source, form), { register, paperId, kind });
    const pdf = await desk.printer.print(renderPaper(data, paperFonts()));
    const key = await keyForWriting(desk, db, caseId);
    const { blobs } = desk.store;
    await record([
      ...signingKeyDraft(desk),
      {
        stream: caseStream(caseId),
        fact: {
          type: 'paper-issued',
          payload: {
            paperId,
            kind,
            number,
            sha256: createHash('sha256').update(pdf).digest('hex'),
            pages: countPdfPages(pdf),
            blob: blobs.write(key.key, pdf),
            key: key.id,
            data: blobs.write(key.key, Buffer.from(JSON.stringify(data))),
          },
        },
      },
    ]);
  });
  return paperById(desk, paperId);
}
