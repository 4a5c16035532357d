import { createHash } from 'node:crypto';
import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { caseKey } from '../cases/keys.ts';
import { changeableCase } from '../cases/shown-case.ts';
import type { Desk } from '../desk.ts';
import { paperById } from './list.ts';

/** The PDF as it was issued; refuses bytes that no longer have their hash. */
export async function frozenPdf(desk: Desk, paperId: string): Promise<Buffer> {
  const row = await desk.store.read
    .selectFrom('papers')
    .selectAll()
    .where('id', '=', paperId)
    .executeTakeFirst();
  if (!row) throw new Refused('Surat tidak ada.');
  const bytes = desk.store.blobs.read(await caseKey(desk, row.key_id), row.blob);
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256)
    throw new Refused('PDF surat ini tidak lagi sama dengan saat diterbitkan. Pulihkan dari cadangan.');
  return bytes;
}

/** The frozen PDF, staged for the host. */
export async function paperPdf(desk: Desk, paperId: string): Promise<{ token: string; name: string }> {
  const bytes = await frozenPdf(desk, paperId);
  const paper = await paperById(desk, paperId);
  const name = `${paperLabel[paper.kind]} ${(paper.number ?? paper.register).replaceAll('/', '-')}.pdf`;
  const { token } = await desk.staging.stage(name, bytes);
  return { token, name };
}

/** Records that these papers were printed, all in one transaction. */
export async function markPrinted(desk: Desk, paperIds: readonly string[]): Promise<PaperView[]> {
  desk.actor();
  const ids = [...new Set(paperIds)];
  const papers = await Promise.all(ids.map((id) => paperById(desk, id)));
  for (const { cancelled, number } of papers)
    if (cancelled !== null) throw new Refused(`Surat ${number ?? ''} sudah dibatalkan; jangan dipakai lagi.`);
  await desk.transact(async (db, record) => {
    for (const { caseId } of papers) await changeableCase(desk, caseId, db);
    await record(
      papers.map(({ id, caseId }) => ({
        stream: caseStream(caseId),
        fact: { type: 'paper-printed', payload: { paperId: id } },
      })),
    );
  });
  return Promise.all(ids.map((id) => paperById(desk, id)));
}
