import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { ORIGIN } from './address.ts';

/** The workbench's window; shown once its first page is painted. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Penghubung',
    width: 1366,
    height: 768,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: '#f6f7f9',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      // An `<iframe>` can show a paper's PDF only with Chromium's viewer, which counts as a plugin.
      plugins: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Loads the workbench's page. */
export async function loadWorkbench(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${ORIGIN}/`);
}

/** Brings a window to the front. */
export function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
