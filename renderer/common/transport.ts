import type { ClientContext, ClientLink } from '@orpc/client';
import { DynamicLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ElectronBridge } from '../../shared/contract/host.ts';

declare global {
  interface Window {
    /** Only under Electron; put there by its preload script. */
    readonly penghubung?: ElectronBridge;
  }
}

type Link = ClientLink<ClientContext>;

/** The way to the workbench: a MessagePort under Electron, HTTP to this computer's own server in a browser. */
export function workbenchLink(bridge: ElectronBridge | undefined): Link {
  if (bridge === undefined) return httpLink();
  const link = portLink(bridge);
  return new DynamicLink(() => link);
}

function httpLink(): Link {
  return new FetchLink({
    url: `${location.origin}/rpc`,
    fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
  });
}

/** Waits for the port that the preload script posts; only this very window may hand it over. */
function portLink(bridge: ElectronBridge): Promise<Link> {
  return new Promise((resolve) => {
    const take = (event: MessageEvent<unknown>) => {
      const port = event.ports[0];
      if (event.source !== window || !isPortMessage(event.data) || port === undefined) return;
      removeEventListener('message', take);
      resolve(new PortLink({ port }));
      port.start();
    };
    addEventListener('message', take);
    bridge.requestPort();
  });
}

function isPortMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'penghubung' in data && data.penghubung === 'port';
}
