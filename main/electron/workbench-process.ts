import { mkdir } from 'node:fs/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { implement, ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain } from 'electron';
import { traceOf } from '../../shared/data-folder/error-trace.ts';
import { StagingError } from '../../shared/data-folder/staging.ts';
import { type PdfPrinter, PrintError } from '../../shared/printing/pdf-printer.ts';
import { createErrorLog, type ErrorLog } from '../../shared/serving/error-log.ts';
import { hideUnexpectedErrors } from '../../shared/serving/rpc-errors.ts';
import { wellFormedInput } from '../../shared/serving/well-formed-input.ts';
import { openWorkbench, type Workbench } from '../workbench/open-workbench.ts';
import { handOver, type printContract, processContract } from './process-contract.ts';

/** The process that holds the workbench: it speaks through the ports that the main process hands over. */
let workbench: Workbench | undefined;
let log: ErrorLog = (where, error) => void process.stderr.write(`${where}: ${traceOf(error)}\n`);
let printClient: ContractRouterClient<typeof printContract> | undefined;

const printer: PdfPrinter = {
  async print(html) {
    if (printClient === undefined) throw new PrintError('Surat tidak dapat dibuat: pencetak belum siap.');
    try {
      return await (await printClient.print({ html })).bytes();
    } catch (error) {
      throw new PrintError('Surat tidak dapat dibuat: jendela pencetak gagal. Coba sekali lagi.', {
        cause: error,
      });
    }
  },
  close: async () => {},
};

function opened(): Workbench {
  if (workbench === undefined) throw new Error('not open');
  return workbench;
}

/** Errors whose message is meant for the person reach the main process as they are. */
async function saying<T>(work: () => Promise<T>, isMeant: (error: unknown) => boolean): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && isMeant(error))
      throw new ORPCError('CONFLICT', { message: error.message, cause: error });
    throw error;
  }
}

const os = implement(processContract);
const isStagingError = (error: unknown): boolean => error instanceof StagingError;
const hostRouter = os.router({
  open: os.open.handler(async ({ input: { dataFolder, version, examples, fixedNow } }) => {
    const now = fixedNow === null ? Date.now : () => fixedNow;
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    log = createErrorLog(dataFolder, now);
    workbench = await saying(
      () => openWorkbench({ dataFolder, now, printer, version }),
      () => true,
    );
    if (examples && !workbench.state().founded) await workbench.addExamples();
    workbench.keepExchanging((error) => log('pertukaran', error));
    return workbench.state();
  }),
  stagePath: os.stagePath.handler(({ input }) =>
    saying(() => opened().staging.stagePath(input.path), isStagingError),
  ),
  stageBytes: os.stageBytes.handler(async ({ input }) =>
    saying(
      async () => opened().staging.stage(input.name, new Uint8Array(await input.bytes.arrayBuffer())),
      isStagingError,
    ),
  ),
  find: os.find.handler(({ input }) => opened().staging.find(input.token) ?? null),
  close: os.close.handler(async () => {
    await workbench?.close();
    workbench = undefined;
  }),
});

function serve(port: MessagePortMain, use: 'host' | 'window'): void {
  const router = use === 'host' ? hostRouter : opened().router;
  const handler = new RPCHandler(router, {
    clientInterceptors: [wellFormedInput, hideUnexpectedErrors((where, error) => log(where, error))],
  });
  handler.upgrade(port);
  port.start();
}

process.parentPort.on('message', ({ data, ports: [port] }) => {
  const message = handOver.safeParse(data);
  if (!message.success || port === undefined) return;
  if (message.data.use === 'print') {
    printClient = createORPCClient(new RPCLink({ port }));
    port.start();
  } else serve(port, message.data.use);
});
