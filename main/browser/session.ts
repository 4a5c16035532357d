import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may talk to the host: whoever came with the one-time token, and from then on holds the cookie. */
export interface Session {
  /** Goes into the address once; void after its first use. */
  readonly token: string;
  readonly cookieName: string;
  /** The cookie's value for a right token that was not used before. */
  redeem(token: string): string | undefined;
  holds(cookie: string | undefined): boolean;
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** @param port part of the cookie's name, since cookies do not tell ports apart */
export function createSession(port: number): Session {
  const token = randomBytes(24).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  let used = false;
  return {
    token,
    cookieName: `penghubung-${port}`,
    redeem(given) {
      if (used || !same(given, token)) return undefined;
      used = true;
      return secret;
    },
    holds: (cookie) => cookie !== undefined && same(cookie, secret),
  };
}
