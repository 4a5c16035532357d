import { type App, shell, type WebContents } from 'electron';
import { isOurs, ORIGIN } from './address.ts';

/** Sites that a link may open in the computer's own browser. None: the workbench needs no site. */
const OUTSIDE: readonly string[] = [];

/** Chromium's own PDF viewer, which shows a PDF inside a frame of its own. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** Addresses inside a frame of ours: what the page made itself, the PDF viewer. */
function isOurFrame(url: string): boolean {
  if (isOurs(url) || url === 'about:srcdoc' || url === 'about:blank') return true;
  return url.startsWith(`blob:${ORIGIN}/`) || url.startsWith(PDF_VIEWER);
}

function openOutside(url: string): void {
  if (!OUTSIDE.some((origin) => url.startsWith(`${origin}/`))) return;
  shell.openExternal(url).catch((error: unknown) => {
    process.stderr.write(`openExternal: ${error instanceof Error ? error.name : 'gagal'}\n`);
  });
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (isOurs(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!(event.isMainFrame ? isOurs(event.url) : isOurFrame(event.url))) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

/** Keeps every window where it belongs: no page but ours, no second window, no webview. */
export function guardNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}
