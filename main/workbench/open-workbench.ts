import { v7 as uuidv7 } from 'uuid';
import { speakIndonesian } from '../../shared/contract/indonesian.ts';
import './steady-memory.ts';
import { createStaging, type Staging } from '../../shared/data-folder/staging.ts';
import type { PdfPrinter } from '../../shared/printing/pdf-printer.ts';
import { openStore } from '../store/open-store.ts';
import { startRunner } from '../sync/runner.ts';
import { createExchange, type ExchangeParts, type ExchangeService } from '../sync/service.ts';
import { type Desk, openDesk } from './desk.ts';
import { addExamples } from './examples/add-examples.ts';
import { forgetRead } from './intake/read.ts';
import { createRouter, type WorkbenchRouter } from './router.ts';

export interface Workbench {
  readonly router: WorkbenchRouter;
  readonly staging: Staging;
  /** The use cases' common ground, for commands without a window and for tests. */
  readonly desk: Desk;
  readonly exchange: ExchangeService;
  /** From now on exchanges with Kominfo when it is time; `log` hears of faults. A host does this, a command does not. */
  keepExchanging(log: (error: unknown) => void): void;
  state(): { readonly founded: boolean };
  addExamples(): Promise<{ cases: number }>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly dataFolder: string;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly printer: PdfPrinter;
  readonly version: string;
  /** For tests. */
  readonly exchange?: ExchangeParts;
  /** For tests that can be repeated. */
  readonly newId?: () => string;
}

/** Opens a data folder and everything that works on it. Throws an Error with an Indonesian message when it cannot. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  speakIndonesian();
  const store = openStore(options.dataFolder);
  try {
    const staging = await createStaging(options.dataFolder);
    const desk = await openDesk({
      store,
      staging,
      printer: options.printer,
      version: options.version,
      now: options.now,
      // Examples are recorded at other times than the present; ids stay in the order of recording.
      newId: options.newId ?? (() => uuidv7()),
    });
    const exchange = createExchange(desk, options.exchange);
    let stopRunner = () => {};
    return {
      router: createRouter(desk, exchange),
      staging,
      desk,
      exchange,
      keepExchanging: (log) => {
        stopRunner();
        stopRunner = startRunner(desk, exchange, log).stop;
      },
      state: () => ({ founded: desk.office().settings !== null }),
      addExamples: () => addExamples(desk),
      close: async () => {
        stopRunner();
        await exchange.stop();
        await options.printer.close();
        forgetRead(store);
        await staging.clear();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
