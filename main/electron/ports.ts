import { type BrowserWindow, ipcMain, type MessagePortMain } from 'electron';
import { CHANNELS } from './channels.ts';
import { isFromWorkbench } from './senders.ts';

/**
 * Hands the workbench's window a port to the workbench when it asks for one (at every load of the page), and nobody
 * else. A port ends with the page that holds it.
 *
 * @param current the workbench's window, if it is open
 * @param connect makes a port
 */
export function handOverPorts(
  current: () => BrowserWindow | undefined,
  connect: () => MessagePortMain,
): void {
  ipcMain.on(CHANNELS.port, (event) => {
    if (!isFromWorkbench(event, current())) return;
    event.senderFrame?.postMessage(CHANNELS.port, null, [connect()]);
  });
}
