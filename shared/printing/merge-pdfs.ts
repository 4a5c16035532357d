import { PDFDocument } from '@cantoo/pdf-lib';

export interface MergedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * One PDF with all pages of the given ones, in order: a carrier for one print job. With `ownSheets` a blank page
 * follows a document of odd length, so that a printer that prints both sides starts the next on a new sheet.
 * Tags and outlines of the parts do not come along.
 */
export async function mergePdfs(
  parts: readonly Uint8Array[],
  title: string,
  ownSheets: boolean,
): Promise<MergedPdf> {
  const merged = await PDFDocument.create();
  merged.setTitle(title);
  merged.setLanguage('id');
  for (const part of parts) {
    const source = await PDFDocument.load(part, { updateMetadata: false });
    const pages = await merged.copyPages(source, source.getPageIndices());
    for (const page of pages) merged.addPage(page);
    const last = pages.at(-1);
    if (ownSheets && last && pages.length % 2 === 1 && part !== parts.at(-1))
      merged.addPage([last.getWidth(), last.getHeight()]);
  }
  return { bytes: await merged.save(), pages: merged.getPageCount() };
}
