import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { changeableCase } from '../cases/shown-case.ts';
import type { Desk } from '../desk.ts';
import { paperById } from './list.ts';

/**
 * Takes an issued letter out of use with a reason. Its number is not given again, since it may already stand on a
 * paper somewhere: the agenda shows it, struck through.
 */
export async function cancelPaper(desk: Desk, paperId: string, reason: string): Promise<PaperView> {
  desk.actor();
  const { caseId } = await paperById(desk, paperId);
  await desk.transact(async (db, record) => {
    const state = await changeableCase(desk, caseId, db);
    const paper = state.papers.find((each) => each.id === paperId);
    if (!paper?.number) throw new Refused('Hanya surat bernomor yang dapat dibatalkan.');
    if (paper.cancelled !== null) throw new Refused(`Surat ${paper.number.text} sudah dibatalkan.`);
    await record([
      { stream: caseStream(caseId), fact: { type: 'paper-cancelled', payload: { paperId, reason } } },
    ]);
  });
  return paperById(desk, paperId);
}
