import { isOurs } from './address.ts';

/** As much of Electron's WebFrameMain and BrowserWindow as the check looks at. */
interface Frame {
  readonly url: string;
}
interface FramedWindow {
  isDestroyed(): boolean;
  readonly webContents: { readonly mainFrame: Frame };
}

/**
 * Whether a message comes from the top frame of the workbench's window while it shows our own page. Frames inside it
 * (previews) and other windows (printing) are refused.
 */
export function isFromWorkbench<W extends FramedWindow>(
  event: { readonly senderFrame: Frame | null },
  window: W | undefined,
): window is W {
  const frame = event.senderFrame;
  if (frame === null || window === undefined || window.isDestroyed()) return false;
  return frame === window.webContents.mainFrame && isOurs(frame.url);
}
