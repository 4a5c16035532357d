import { type ChromiumSession, startChromium } from './chromium-session.ts';
import { chromiumForPrinting } from './find-chromium.ts';
import { type PdfPrinter, PrintError } from './pdf-printer.ts';

export interface ChromiumPrinterOptions {
  /** The browser; sought at the first print when not given. */
  readonly executablePath?: string | undefined;
  /** Told the technical cause of a failure, in English; never a paper's text. */
  readonly log?: ((message: string) => void) | undefined;
  /** How a browser is started; for tests. */
  readonly start?: ((executablePath: string) => Promise<ChromiumSession>) | undefined;
}

/**
 * A printer that keeps one headless browser warm: started at the first print, its page used again for the next,
 * started anew when it died. A print that fails is tried once more, in a new browser.
 */
export function createChromiumPrinter(options: ChromiumPrinterOptions = {}): PdfPrinter {
  const log = options.log ?? (() => undefined);
  const start = options.start ?? startChromium;
  let session: ChromiumSession | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function ready(): Promise<ChromiumSession> {
    if (session?.alive()) return session;
    await session?.close();
    session = undefined;
    const path = options.executablePath ?? chromiumForPrinting();
    try {
      session = await start(path);
    } catch (error) {
      log(`chromium did not start (${path}): ${textOf(error)}`);
      throw new PrintError(
        `Surat tidak dapat dibuat: peramban ${path} tidak dapat dijalankan. ` +
          'Periksa pemasangannya, atau isi PENGHUBUNG_CHROMIUM dengan letak Chrome, Edge, atau Chromium lain.',
        { cause: error },
      );
    }
    return session;
  }

  async function print(html: string, attempt: number): Promise<Uint8Array> {
    if (closed) throw new PrintError('Surat tidak dapat dibuat: pencetak sudah ditutup.');
    const current = await ready();
    try {
      return await current.pdf(html);
    } catch (error) {
      log(`print failed: ${textOf(error)}`);
      if (attempt === 1) return print(html, 2);
      throw new PrintError('Surat tidak dapat dibuat: peramban berhenti saat mencetak. Coba sekali lagi.', {
        cause: error,
      });
    }
  }

  return {
    print(html) {
      const answer = queue.then(() => print(html, 1));
      queue = answer.catch(() => undefined); // told to the caller; the next print starts all the same
      return answer;
    },
    async close() {
      closed = true;
      await queue;
      await session?.close();
      session = undefined;
    },
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
