import { type BrowserWindow, ipcMain, type MessagePortMain } from 'electron';
import { CHANNELS } from './channels.ts';
import { isFromWorkbench } from './senders.ts';

/**
 * Hands the workbench's window a port to the workbench when it asks for one, and nobody else.
 *
 * @param current the workbench's window, if it is open
 * @param connect makes a port
 */
export function handOverPorts(
  current: () => BrowserWindow | undefined,
  connect: () => MessagePortMain,
): void {
  let last: MessagePortMain | undefined;
  ipcMain.on(CHANNELS.port, (event) => {
    if (!isFromWorkbench(event, current())) return;
    last?.close();
    last = connect();
    event.senderFrame?.postMessage(CHANNELS.port, null, [last]);
  });
}
