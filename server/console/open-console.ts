import { join } from 'node:path';
import type { Hono } from 'hono';
import { speakIndonesian } from '../../shared/contract/indonesian.ts';
import { createStaging } from '../../shared/data-folder/staging.ts';
import { KeptFile } from '../../shared/intake/lapor/kept-file.ts';
import { createChromiumPrinter } from '../../shared/printing/chromium-printer.ts';
import { createErrorLog } from '../../shared/serving/error-log.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { Console } from './console.ts';
import { consoleRoutes } from './http.ts';

export interface OpenConsole {
  readonly console: Console;
  /** Adds the console to the server's HTTP side. */
  routes(app: Hono): void;
  close(): Promise<void>;
}

export interface ConsoleOptions {
  readonly version: string;
  readonly regency: string;
  readonly tls: boolean;
  readonly behindProxy: boolean;
}

export const defaultRegency = 'Kabupaten Trenggalek';

/** What the console needs beside the server's desk. Files on their way lie in the data folder, which is ours alone. */
export async function openConsole(desk: OpenDesk, options: ConsoleOptions): Promise<OpenConsole> {
  speakIndonesian();
  const staging = await createStaging(desk.folder);
  const printer = createChromiumPrinter();
  const kept = new KeptFile();
  const { version, regency, tls, behindProxy } = options;
  const console: Console = { desk, staging, printer, version, regency, kept };
  // All chunks of the built program lie in dist/main, beside dist/renderer.
  const pages = join(import.meta.dirname, '../renderer');
  const log = createErrorLog(desk.folder, desk.now);
  return {
    console,
    routes: (app) => consoleRoutes(app, { console, pages, tls, behindProxy, log }),
    close: async () => {
      kept.forget();
      await printer.close();
      await staging.clear();
    },
  };
}
