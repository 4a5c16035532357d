import type { OnBeforeRequestListenerDetails, Protocol, Session } from 'electron';

type BeforeRequest = (
  details: Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>,
  answer: (response: { cancel?: boolean }) => void,
) => void;
type Handler = (request: Request) => Response | Promise<Response>;

/** A session: who answers a scheme, and what is not let through. */
export class StandInSession {
  readonly #handlers = new Map<string, Handler>();
  #beforeRequest: BeforeRequest | undefined;

  readonly protocol = {
    handle: (scheme: string, handler: Handler): void => void this.#handlers.set(scheme, handler),
    isProtocolHandled: (scheme: string): boolean => this.#handlers.has(scheme),
  } satisfies Partial<Protocol>;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.#beforeRequest = listener;
    },
  };

  readonly setPermissionRequestHandler: Session['setPermissionRequestHandler'] = () => {};
  readonly setPermissionCheckHandler: Session['setPermissionCheckHandler'] = () => {};
  readonly setDevicePermissionHandler: Session['setDevicePermissionHandler'] = () => {};

  /** What main code answers to a request; `undefined`: nothing may be loaded from there. */
  async respond(url: string, method: string): Promise<Response | undefined> {
    let cancel = false;
    this.#beforeRequest?.({ url, resourceType: 'other' }, (answer) => {
      cancel = answer.cancel ?? false;
    });
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    return cancel || handler === undefined ? undefined : await handler(new Request(url, { method }));
  }
}

const defaultSession = new StandInSession();
const partitions = new Map<string, StandInSession>();

export const session = {
  defaultSession,
  fromPartition(name: string): StandInSession {
    const found = partitions.get(name) ?? new StandInSession();
    partitions.set(name, found);
    return found;
  },
};

export const protocol = {
  registerSchemesAsPrivileged: () => {},
} satisfies Partial<Protocol>;
