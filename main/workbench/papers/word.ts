import { z } from 'zod';
import { paperLabel, wordPapers } from '../../../shared/domain/case/terms.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import type { LetterData } from '../../../shared/paper/letter-text.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { caseKey } from '../cases/keys.ts';
import type { Desk } from '../desk.ts';
import { paperById } from './list.ts';

const kindOf = z.object({ kind: z.enum(wordPapers) });

/** An issued letter as a staged Word document, made of the data it was issued with. Only letters have one. */
export async function paperWord(desk: Desk, paperId: string): Promise<{ token: string; name: string }> {
  const paper = await paperById(desk, paperId);
  const { events } = await loadCase(desk.store.read, paper.caseId);
  const issued = events.find((event) => event.type === 'paper-issued' && event.payload.paperId === paperId);
  if (issued?.type !== 'paper-issued')
    throw new Error(`no issue of ${paperId} in ${caseStream(paper.caseId)}`);
  const { key, data: blob } = issued.payload;
  const data: unknown = JSON.parse(desk.store.blobs.read(await caseKey(desk, key), blob).toString('utf8'));
  if (!isLetter(data)) throw new Refused('Hanya surat dan nota dinas yang dapat disimpan sebagai Word.');
  // Only who makes a document pays for the library that writes it.
  const { letterDocument } = await import('../../word/letter-document.ts');
  const name = `${paperLabel[paper.kind]} ${(paper.number ?? paper.register).replaceAll('/', '-')}.docx`;
  const { token } = await desk.staging.stage(name, await letterDocument(data));
  return { token, name };
}

/** The blob's hash vouches that this is what this program's typed code wrote. */
function isLetter(data: unknown): data is LetterData {
  return kindOf.safeParse(data).success;
}
