import type { MiddlewareHandler } from 'hono';

/** Headers of every answer. A route that serves pages sets a policy of its own, which stays. */
const common: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), hid=()',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

export function securityHeaders(tls: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(common))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    if (tls) context.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
  };
}
