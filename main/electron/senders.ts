import type { BrowserWindow, WebFrameMain } from 'electron';
import { isOurs } from './address.ts';

/**
 * Whether a message comes from the top frame of the workbench's window while it shows our own page. Frames inside it (previews)
 * and other windows (printing) are refused.
 */
export function isFromWorkbench(
  event: { readonly senderFrame: WebFrameMain | null },
  window: BrowserWindow | undefined,
): window is BrowserWindow {
  const frame = event.senderFrame;
  if (frame === null || window === undefined || window.isDestroyed()) return false;
  return frame === window.webContents.mainFrame && isOurs(frame.url);
}
