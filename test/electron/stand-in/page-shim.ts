/** A message from the page to the stand-in. */
export type Upward =
  | { readonly kind: 'invoke' | 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown };

/** What the stand-in finds in the page. */
export interface Downward {
  givePort(channel: string, id: number): void;
  toPort(id: number, data: unknown): void;
}

declare global {
  interface Window {
    standInUp(message: Upward): Promise<unknown>;
    standInDown: Downward;
  }
}

/**
 * Runs in the page, before its own scripts: the `electron` that a preload script gets, and the page's end of ports. It must not use
 * anything outside itself, since its text is sent there.
 */
export function pageShim(preload: (require: (name: string) => unknown) => void): void {
  if (window !== window.top) return;
  type Listener = (event: { ports: MessagePort[] }, ...args: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const ports = new Map<number, MessagePort>();
  const up = window.standInUp;

  window.standInDown = {
    givePort(channel, id) {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = ({ data }) => void up({ kind: 'port', id, data });
      ports.set(id, port2);
      for (const listener of listeners.get(channel) ?? []) listener({ ports: [port1] }, null);
    },
    toPort: (id, data) => ports.get(id)?.postMessage(data),
  };
  function frozen<T>(value: T): T {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
    return Object.freeze(value);
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) =>
        Object.defineProperty(window, name, { value: frozen(value) }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => up({ kind: 'invoke', channel, args }),
      send: (channel: string, ...args: unknown[]) => void up({ kind: 'send', channel, args }),
      on: (channel: string, listener: Listener) =>
        void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    },
  };
  preload((name) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return electron;
  });
}
