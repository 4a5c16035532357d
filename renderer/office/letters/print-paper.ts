import type { PaperView } from '../../../shared/contract/views.ts';
import { client, host } from '../../common/api.ts';

/** Prints the frozen PDF and records that it was printed; false when the person cancelled. */
export async function printPaper(paper: Pick<PaperView, 'id'>): Promise<boolean> {
  const file = await client.papers.pdf({ paperId: paper.id });
  if (!(await host.printPdf(file))) return false;
  await client.papers.printed({ paperIds: [paper.id] });
  return true;
}

/** Saves a copy of the frozen PDF; false when the person cancelled. */
export async function savePaper(paper: Pick<PaperView, 'id'>): Promise<boolean> {
  return host.saveFile(await client.papers.pdf({ paperId: paper.id }));
}
