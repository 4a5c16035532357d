import { BodyLimitPlugin, RPCHandler } from '@orpc/server/fetch';
import type { Context, Hono } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import type { ErrorLog } from '../../shared/serving/error-log.ts';
import { fileRoutes } from '../../shared/serving/file-routes.ts';
import { COMMON_HEADERS } from '../../shared/serving/headers.ts';
import { hideUnexpectedErrors } from '../../shared/serving/rpc-errors.ts';
import { senderIsOurs } from '../../shared/serving/sender.ts';
import { staticFile } from '../../shared/serving/static-files.ts';
import { wellFormedInput } from '../../shared/serving/well-formed-input.ts';
import { addressOf, isEncrypted } from '../http/address.ts';
import { sessionOf } from '../staff/sessions.ts';
import { createThrottle } from '../throttle.ts';
import type { Console } from './console.ts';
import { createConsoleRouter, type Visit } from './router.ts';

export interface ConsoleHttp {
  readonly console: Console;
  /** dist/renderer */
  readonly pages: string;
  readonly tls: boolean;
  readonly behindProxy: boolean;
  readonly log: ErrorLog;
}

/** Bytes of one call's input: an SOP or a calendar is the largest. */
const largestCall = 8 * 1024 * 1024;
const cookieName = 'kominfo';

/** Wrong passwords: five a minute from an address, a hundred an hour in all. */
const signInTries = [
  { ms: 60_000, each: 5, all: Number.POSITIVE_INFINITY },
  { ms: 3_600_000, each: 30, all: 100 },
] as const;

const plain = { ...COMMON_HEADERS, 'Cache-Control': 'no-store' };
const ownAddresses: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Adds the console to the server's HTTP side: `/rpc/*`, staged files under `/files`, and the pages. A request that may
 * change something must come from our own page (Origin, Fetch Metadata, SameSite cookie) and say so in a header that
 * no form can send.
 */
export function consoleRoutes(app: Hono, { console, pages, tls, behindProxy, log }: ConsoleHttp): void {
  const { desk, staging } = console;
  const router = createConsoleRouter(console, createThrottle(signInTries, desk.now));
  const rpc = new RPCHandler(router, {
    clientInterceptors: [wellFormedInput, hideUnexpectedErrors(log)],
    plugins: [new BodyLimitPlugin({ maxBodySize: largestCall })],
  });
  const encrypted = (context: Context) => isEncrypted(context, { tls, behindProxy });
  const schemeOf = (context: Context) => (encrypted(context) ? 'https' : 'http');
  const ours = (context: Context) =>
    senderIsOurs(
      { method: context.req.method, header: (name) => context.req.header(name) },
      schemeOf(context),
    );

  app.all('/rpc/*', async (context) => {
    if (!ours(context) || context.req.header('x-kominfo') !== '1')
      return context.json({ message: 'Permintaan ini bukan dari halaman Kominfo.' }, 403, plain);
    const token = getCookie(context, cookieName);
    const from = addressOf(context, behindProxy);
    let cookie: string | null = null;
    const visit: Visit = {
      staff: await sessionOf(desk.store, token, desk.now()),
      token,
      from,
      local: ownAddresses.includes(from),
      address: `${schemeOf(context)}://${context.req.header('host') ?? ''}`,
      keep: (kept) => {
        cookie = generateCookie(cookieName, kept ?? '', {
          httpOnly: true,
          sameSite: 'Strict',
          secure: encrypted(context),
          path: '/',
          ...(kept === null ? { maxAge: 0 } : {}),
        });
      },
    };
    const { matched, response } = await rpc.handle(context.req.raw, { prefix: '/rpc', context: visit });
    if (!matched) return context.json({ message: 'Tidak ada.' }, 404, plain);
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(plain)) headers.set(name, value);
    if (cookie !== null) headers.append('Set-Cookie', cookie);
    return new Response(response.body, { status: response.status, headers });
  });

  app.use('/files/*', async (context, next) => {
    const staff = await sessionOf(desk.store, getCookie(context, cookieName), desk.now());
    if (!staff || !ours(context)) return context.json({ message: 'Masuk dahulu, lalu ulangi.' }, 401, plain);
    return await next();
  });
  app.route('/files', fileRoutes(staging, log));

  app.get('/', async (context) => {
    const file = await staticFile(pages, '/kominfo.html');
    return context.body(file.body, file.status, file.headers);
  });
  app.get('/assets/*', async (context) => {
    const file = await staticFile(pages, new URL(context.req.url).pathname);
    return context.body(file.body, file.status, file.headers);
  });
}
