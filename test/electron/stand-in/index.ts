/** The named exports of `electron` that main/electron imports, as far as they are used. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog, Menu, Notification, shell } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { MessageChannelMain } from './message-port.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utility-process.ts';
