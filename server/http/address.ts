import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Who asks, for throttles. Behind a proxy it is what the proxy nearest to us wrote last into `X-Forwarded-For`; what
 * stands before that the asker can have written.
 */
export function addressOf(context: Context, behindProxy: boolean): string {
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (behindProxy && forwarded) return forwarded;
  return getConnInfo(context).remote.address ?? 'tidak diketahui';
}

/** Whether the person at the console reached us encrypted: by us or by the proxy. Decides on `Secure` cookies. */
export function isEncrypted(
  context: Context,
  { tls, behindProxy }: { tls: boolean; behindProxy: boolean },
): boolean {
  return tls || (behindProxy && context.req.header('x-forwarded-proto') === 'https');
}
