import { EventEmitter } from 'node:events';
import type { BrowserWindow as ElectronWindow } from 'electron';
import { app } from './app.ts';
import { devTools } from './chromium.ts';
import { report } from './control.ts';
import { type StandInSession, session } from './session.ts';
import { StandInWebContents } from './web-contents.ts';

interface Options {
  readonly webPreferences?: { readonly preload?: string; readonly session?: StandInSession };
}

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInWebContents;
  readonly #hasPreload: boolean;
  #destroyed = false;

  constructor({ webPreferences }: Options) {
    super();
    this.#hasPreload = webPreferences?.preload !== undefined;
    this.webContents = new StandInWebContents(
      webPreferences?.session ?? session.defaultSession,
      webPreferences?.preload,
    );
    this.webContents.once('stand-in-closed', () => {
      this.#destroyed = true;
      this.emit('closed');
    });
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url);
    this.emit('ready-to-show');
    if (this.#hasPreload) report({ type: 'window', endpoint: devTools() });
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}
  show(): void {
    void this.webContents.show();
  }

  focus(): void {
    report({ type: 'focus' });
  }

  close(): void {
    void this.webContents.closePage();
  }

  destroy(): void {
    this.close();
  }
}

/** Fails to compile when a method that is used is not Electron's. */
export const shape: (
  window: BrowserWindow,
) => Pick<
  ElectronWindow,
  'loadURL' | 'isDestroyed' | 'isMinimized' | 'restore' | 'show' | 'focus' | 'close' | 'destroy'
> = (window) => window;
