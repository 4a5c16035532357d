import { getDocument, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

/** A page as a picture, and its text for those who do not see it. */
export interface DrawnPage {
  readonly number: number;
  readonly canvas: HTMLCanvasElement;
  readonly text: string;
}

let worker: PDFWorker | undefined;

/**
 * Draws all pages of a PDF, `width` CSS pixels wide. Loaded on demand: the reader of PDFs is larger than the
 * rest of the window.
 */
export async function drawPdf(pdf: Blob, width: number): Promise<DrawnPage[]> {
  worker ??= PDFWorker.create({ port: new PdfWorker() });
  const data = new Uint8Array(await pdf.arrayBuffer());
  const task = getDocument({ data, worker, useWasm: false, useWorkerFetch: false });
  try {
    const document = await task.promise;
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await drawPage(await document.getPage(number), width));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function drawPage(page: PDFPageProxy, width: number): Promise<DrawnPage> {
  const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return { number: page.pageNumber, canvas, text: await textOf(page) };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}
