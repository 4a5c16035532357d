import type { Page } from 'playwright-core';

/** A running workbench window, on Electron itself or on the stand-in; the same tests run on both. */
export interface WindowDriver {
  /** `Electron`, or `stand-in`. */
  readonly on: string;
  readonly page: Page;
  /** The paths that open dialogs will give from now on; none: cancelled. */
  chooseFiles(paths: readonly string[]): Promise<void>;
  /** The path that save dialogs will give from now on. */
  chooseSavePath(path: string): Promise<void>;
  /** How often the program was told that somebody opened it again. */
  openedAgain(): Promise<number>;
  close(): Promise<void>;
}

export interface Launch {
  readonly dataFolder: string;
  readonly args?: readonly string[];
}
