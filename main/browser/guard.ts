/** Requests that only a page of ours can have made. Against DNS rebinding and other sites in the same browser. */
export interface Asked {
  readonly method: string;
  header(name: string): string | undefined;
}

/** The names under which this computer may call itself; browsers leave the port of plain HTTP out. */
const ownHosts = (port: number): readonly string[] =>
  ['127.0.0.1', 'localhost'].map((name) => (port === 80 ? name : `${name}:${port}`));

/** Whether the Host header names us; a page of another site that resolves to 127.0.0.1 names itself. */
export function hostIsOurs(asked: Asked, port: number): boolean {
  return ownHosts(port).includes(asked.header('host') ?? '');
}

/**
 * Whether a request that may change something comes from our own page. Browsers send `Origin` with every POST and
 * `Sec-Fetch-Site` with every request; what has neither is no browser page, and is refused as well.
 */
export function senderIsOurs(asked: Asked): boolean {
  if (asked.method === 'GET' || asked.method === 'HEAD') return true;
  const site = asked.header('sec-fetch-site');
  const origin = asked.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return origin === `http://${asked.header('host') ?? ''}`;
  return site === 'same-origin';
}
