import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';
import { traceOf } from '../../shared/data-folder/error-trace.ts';
import type { PdfPrinter } from '../../shared/printing/pdf-printer.ts';
import type { ErrorLog } from '../../shared/serving/error-log.ts';
import { hideUnexpectedErrors } from '../../shared/serving/rpc-errors.ts';
import { type HandOver, printContract, type processContract } from './process-contract.ts';

export interface WorkbenchProcess {
  readonly calls: ContractRouterClient<typeof processContract>;
  /** A new port that speaks the workbench's contract, for the window. */
  connectWindow(): MessagePortMain;
}

const toStderr: ErrorLog = (where, error) => void process.stderr.write(`${where}: ${traceOf(error)}\n`);

/**
 * Starts the workbench's process.
 *
 * @param printer prints what the process asks for
 * @param onDeath told when the process ends, however it ends
 */
export function startWorkbenchProcess(
  printer: PdfPrinter,
  onDeath: (code: number) => void,
): WorkbenchProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'workbench-process.js'), [], {
    serviceName: 'Penghubung',
    stdio: 'inherit',
  });
  child.once('exit', onDeath);

  /** Hands one end of a new channel to the process and gives the other. */
  function connect(use: HandOver['use']): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage({ use } satisfies HandOver, [port1]);
    return port2;
  }

  const os = implement(printContract);
  const print = os.print.handler(async ({ input }) => {
    const pdf = await printer.print(input.html);
    return new Blob([new Uint8Array(pdf)], { type: 'application/pdf' });
  });
  const printPort = connect('print');
  new RPCHandler(os.router({ print }), { clientInterceptors: [hideUnexpectedErrors(toStderr)] }).upgrade(
    printPort,
  );
  printPort.start();

  const port = connect('host');
  const calls: WorkbenchProcess['calls'] = createORPCClient(new RPCLink({ port }));
  port.start();
  return { calls, connectWindow: () => connect('window') };
}
