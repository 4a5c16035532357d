import type { RefusedCase } from '../../../shared/contract/list-views.ts';
import type { PaperBundle, PaperPlan } from '../../../shared/contract/paper-views.ts';
import { objectionToAdding, refusals } from '../../../shared/domain/case/decide.ts';
import { type PaperKind, paperLabel } from '../../../shared/domain/case/terms.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { mergePdfs } from '../../../shared/printing/merge-pdfs.ts';
import { isExpected } from '../../../shared/serving/expected.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { frozenPdf } from './frozen.ts';
import { latestPapers, paperById } from './list.ts';

/**
 * What one paper for each of these cases means: which are to be issued, which have one already (their newest is
 * printed again, since a case needs no second), and which cannot have one and why.
 */
export async function planPapers(desk: Desk, ids: readonly string[], kind: PaperKind): Promise<PaperPlan> {
  const wanted = [...new Set(ids)];
  const present = new Map((await latestPapers(desk, wanted, kind)).map((paper) => [paper.caseId, paper]));
  const toIssue: PaperPlan['toIssue'][number][] = [];
  const refused: RefusedCase[] = [];
  for (const id of wanted) {
    if (present.has(id)) continue;
    const { state } = await loadCase(desk.store.read, id);
    const register = state.received?.register.text ?? id;
    const objection = objectionToAdding(state);
    if (objection === null) toIssue.push({ id, register });
    else refused.push({ id, register, reason: refusals[objection] });
  }
  return { toIssue, issued: wanted.flatMap((id) => present.get(id) ?? []), refused };
}

/**
 * The frozen PDFs as one staged file, in the order given. It only carries them: each stays what its own SHA-256
 * says, and one that is no longer is left out and named.
 */
export async function bundlePapers(
  desk: Desk,
  paperIds: readonly string[],
  ownSheets: boolean,
): Promise<PaperBundle> {
  const parts: Buffer[] = [];
  const included: string[] = [];
  const refused: RefusedCase[] = [];
  const kinds = new Set<PaperKind>();
  for (const id of new Set(paperIds)) {
    const paper = await paperById(desk, id);
    if (paper.cancelled !== null) {
      const reason = `Surat ${paper.number ?? ''} sudah dibatalkan: ${paper.cancelled.reason}`;
      refused.push({ id: paper.caseId, register: paper.register, reason });
      continue;
    }
    try {
      parts.push(await frozenPdf(desk, id));
      included.push(id);
      kinds.add(paper.kind);
    } catch (error) {
      if (!isExpected(error)) throw error;
      refused.push({ id: paper.caseId, register: paper.register, reason: error.message });
    }
  }
  if (parts.length === 0) throw new Refused(refused[0]?.reason ?? 'Tidak ada surat untuk dicetak.');
  const title = `${[...kinds].map((kind) => paperLabel[kind]).join(', ')} (${parts.length} surat)`;
  const { bytes, pages } = await mergePdfs(parts, title, ownSheets);
  const name = `${title} ${desk.today()}.pdf`;
  const { token } = await desk.staging.stage(name, bytes);
  return { token, name, pages, paperIds: included, refused };
}
