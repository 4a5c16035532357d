import type { PaperBundle, PaperView } from '../../../shared/contract/paper-views.ts';
import { client, host } from '../../common/api.ts';

type Paper = Pick<PaperView, 'id'>;
const idsOf = (papers: readonly Paper[]) => papers.map((paper) => paper.id);

/** Prints the frozen PDF and records that it was printed; false when the person cancelled. */
export async function printPaper(paper: Paper): Promise<boolean> {
  const file = await client.papers.pdf({ paperId: paper.id });
  if (!(await host.printPdf(file))) return false;
  await client.papers.printed({ paperIds: [paper.id] });
  return true;
}

/** Saves a copy of the frozen PDF; false when the person cancelled. */
export async function savePaper(paper: Paper): Promise<boolean> {
  return host.saveFile(await client.papers.pdf({ paperId: paper.id }));
}

/** Saves an issued letter as a Word document; false when the person cancelled. */
export async function saveWord(paper: Paper): Promise<boolean> {
  return host.saveFile(await client.papers.word({ paperId: paper.id }));
}

/** Prints several frozen PDFs as one job and records each as printed; null when the person cancelled. */
export async function printPapers(
  papers: readonly Paper[],
  ownSheets: boolean,
): Promise<{ papers: number; refused: PaperBundle['refused'] } | null> {
  const { token, name, paperIds, refused } = await client.papers.bundle({
    paperIds: idsOf(papers),
    ownSheets,
  });
  if (!(await host.printPdf({ token, name }))) return null;
  await client.papers.printed({ paperIds: [...paperIds] });
  return { papers: paperIds.length, refused };
}

/** Saves several frozen PDFs as one file; false when the person cancelled. */
export async function savePapers(papers: readonly Paper[], ownSheets: boolean): Promise<boolean> {
  const { token, name } = await client.papers.bundle({ paperIds: idsOf(papers), ownSheets });
  return host.saveFile({ token, name });
}
