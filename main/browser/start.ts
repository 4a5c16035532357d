import { mkdir } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import type { PdfPrinter } from '../printing/pdf-printer.ts';
import { openWorkbench } from '../workbench/open-workbench.ts';
import { createBrowserApp } from './app.ts';
import type { HostArguments } from './arguments.ts';
import { createErrorLog } from './error-log.ts';
import { listen } from './listen.ts';
import { createSession } from './session.ts';

export interface BrowserHost {
  /** The address to open, with the one-time token. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface BrowserHostOptions
  extends Pick<HostArguments, 'dataFolder' | 'port' | 'examples' | 'fixedNow'> {
  readonly printer: PdfPrinter;
  readonly version: string;
  /** dist/renderer */
  readonly pages: string;
}

/** Opens the workbench and serves it on 127.0.0.1. Throws an Error with an Indonesian message. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { dataFolder, fixedNow, printer, version, pages } = options;
  const now = fixedNow === undefined ? Date.now : () => fixedNow;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const log = createErrorLog(dataFolder, now);
  const workbench = await openWorkbench({ dataFolder, now, printer, version });
  try {
    if (options.examples && !workbench.state().founded) await workbench.addExamples();
    workbench.keepExchanging((error) => log('pertukaran', error));
    const server = await listen(options.port);
    const session = createSession(server.port);
    const app = createBrowserApp({ workbench, session, port: server.port, pages, log });
    server.serve(getRequestListener(app.fetch));
    return {
      url: `http://127.0.0.1:${server.port}/?token=${session.token}`,
      port: server.port,
      async close() {
        await server.close();
        await workbench.close();
      },
    };
  } catch (error) {
    await workbench.close();
    throw error;
  }
}
