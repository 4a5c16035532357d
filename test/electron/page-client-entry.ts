/** Runs inside the window: asks for a port as the workbench's page does, and gives a client that speaks through it. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { ElectronBridge } from '../../shared/contract/host.ts';
import type { WorkbenchContract } from '../../shared/contract/workbench.ts';

export type PageClient = ContractRouterClient<WorkbenchContract>;

declare global {
  interface Window {
    readonly penghubung?: ElectronBridge;
    bridge: ElectronBridge;
    client: PageClient;
  }
}

/** Puts `client` and `bridge` on the window. */
export async function connect(): Promise<void> {
  const port = new Promise<MessagePort>((resolve) => {
    window.addEventListener('message', function listener({ data, ports: [given], source }: MessageEvent) {
      if (source !== window || data?.penghubung !== 'port' || given === undefined) return;
      window.removeEventListener('message', listener);
      resolve(given);
    });
  });
  if (window.penghubung === undefined) throw new Error('the preload script exposed nothing');
  window.bridge = window.penghubung;
  window.bridge.requestPort();
  const client: PageClient = createORPCClient(new RPCLink({ port: await port }));
  (await port).start();
  window.client = client;
}
