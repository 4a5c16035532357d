import { EventEmitter } from 'node:events';
import type { IpcMainInvokeEvent } from 'electron';
import type { StandInFrame } from './frame.ts';

/** The part of Electron's event that main code looks at; frames are the stand-in's. */
interface Sent extends Partial<Omit<IpcMainInvokeEvent, 'senderFrame'>> {
  readonly senderFrame: StandInFrame;
}
type Handler = (event: Sent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

class StandInIpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    handlers.set(channel, handler);
  }

  /** A page asked. */
  async invoked(channel: string, senderFrame: StandInFrame, args: readonly unknown[]): Promise<unknown> {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return await handler({ senderFrame }, ...args);
  }
}

export const ipcMain = new StandInIpcMain();
