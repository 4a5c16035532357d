/** Requests that only a page of ours can have made. Against DNS rebinding and other sites in the same browser. */
export interface Asked {
  readonly method: string;
  header(name: string): string | undefined;
}

/**
 * Whether a request that may change something comes from our own page. Browsers send `Origin` with every POST and
 * `Sec-Fetch-Site` with every request; what has neither is no browser page, and is refused as well.
 */
export function senderIsOurs(asked: Asked, scheme: 'http' | 'https' = 'http'): boolean {
  if (asked.method === 'GET' || asked.method === 'HEAD') return true;
  const site = asked.header('sec-fetch-site');
  const origin = asked.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return origin === `${scheme}://${asked.header('host') ?? ''}`;
  return site === 'same-origin';
}
