import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const drawer = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/build');

/** The first page of a PDF as a PNG of about 150 dots an inch, as a scanner would make it. */
export async function pictureOfPdf(context: BrowserContext, pdf: Uint8Array): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.route('http://gambar.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: script });
      if (pathname === '/surat.pdf') return route.fulfill({ body: Buffer.from(pdf) });
      const body = await readFile(resolve(drawer, pathname.slice(1)));
      return route.fulfill({ contentType: 'text/javascript', body });
    });
    await page.goto('http://gambar.test/');
    return await page.locator('canvas[data-done]').screenshot();
  } finally {
    await page.close();
  }
}

const script = `<!doctype html><style>body { margin: 0 }</style><canvas></canvas><script type="module">
import { getDocument, GlobalWorkerOptions } from './pdf.min.mjs';
GlobalWorkerOptions.workerSrc = './pdf.worker.min.mjs';
const page = await (await getDocument('./surat.pdf').promise).getPage(1);
const viewport = page.getViewport({ scale: 150 / 72 });
const canvas = document.querySelector('canvas');
Object.assign(canvas, { width: viewport.width, height: viewport.height });
await page.render({ canvas, viewport }).promise;
canvas.dataset.done = '';
</script>`;
