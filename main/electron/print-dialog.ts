import { BrowserWindow } from 'electron';
import { ORIGIN } from './address.ts';

/**
 * Shows a staged PDF in a window of its own and opens the print dialog for it. When the computer cannot print, the
 * window stays, so that the person can use the viewer's own buttons.
 *
 * @returns whether it was sent to a printer
 */
export async function printStaged(
  parent: BrowserWindow,
  file: { token: string; name: string },
): Promise<boolean> {
  const window = new BrowserWindow({
    parent,
    title: file.name,
    width: 900,
    height: 1000,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true },
  });
  await window.loadURL(`${ORIGIN}/files/${encodeURIComponent(file.token)}`);
  return await new Promise((resolve) => {
    window.once('closed', () => resolve(false));
    window.webContents.print({ printBackground: true }, (printed, reason) => {
      resolve(printed);
      if (!window.isDestroyed() && (printed || /cancel/i.test(reason))) window.close();
    });
  });
}
