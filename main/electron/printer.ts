import { BrowserWindow, session } from 'electron';
import type { PdfPrinter } from '../../shared/printing/pdf-printer.ts';
import { SCHEME } from './address.ts';

const PAGE = `${SCHEME}://cetak/`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
/** A JavaScript world of its own, where the page's policy and its variables do not reach. */
const WORLD = 999;

/** The window papers are printed in: never shown, no preload, no network, no script of the page's own. */
function createPrintWindow(current: () => string): BrowserWindow {
  const own = session.fromPartition('cetak');
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: details.url !== PAGE && !details.url.startsWith('data:') });
  });
  if (!own.protocol.isProtocolHandled(SCHEME)) {
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY };
    own.protocol.handle(SCHEME, () => new Response(current(), { headers }));
  }
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
}

/** Prints with Electron's own Chromium, one paper after the other in one hidden window. */
export function createElectronPrinter(): PdfPrinter {
  let html = '';
  let window: BrowserWindow | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function printNow(given: string): Promise<Uint8Array> {
    html = given;
    if (window === undefined || window.isDestroyed()) window = createPrintWindow(() => html);
    const { webContents } = window;
    await window.loadURL(PAGE);
    await webContents.executeJavaScriptInIsolatedWorld(WORLD, [
      { code: 'document.fonts.ready.then(() => true)' },
    ]);
    return await webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
  }

  return {
    print(given) {
      const done = queue.then(() => printNow(given));
      queue = done.catch(() => undefined);
      return done;
    },
    async close() {
      await queue;
      window?.destroy();
    },
  };
}
