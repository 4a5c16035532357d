import type { AnyRouter } from '@orpc/server';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/fetch';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Staging } from '../../shared/data-folder/staging.ts';
import type { ErrorLog } from '../../shared/serving/error-log.ts';
import { fileRoutes } from '../../shared/serving/file-routes.ts';
import { COMMON_HEADERS, PAGE_POLICY } from '../../shared/serving/headers.ts';
import { hideUnexpectedErrors } from '../../shared/serving/rpc-errors.ts';
import { senderIsOurs } from '../../shared/serving/sender.ts';
import { staticFile } from '../../shared/serving/static-files.ts';
import { wellFormedInput } from '../../shared/serving/well-formed-input.ts';
import { closedPage } from './closed-page.ts';
import { hostIsOurs } from './guard.ts';
import type { Session } from './session.ts';

export interface BrowserAppOptions {
  readonly workbench: { readonly router: AnyRouter; readonly staging: Staging };
  readonly session: Session;
  readonly port: number;
  /** dist/renderer */
  readonly pages: string;
  readonly log: ErrorLog;
}

/** Bytes of one call's input; files do not travel through it. */
const LARGEST_CALL = 4 * 1024 * 1024;

const PAGE_HEADERS = {
  ...COMMON_HEADERS,
  'Content-Security-Policy': PAGE_POLICY,
  'Cache-Control': 'no-store',
};

/** The browser host's HTTP side: who may come in, the page, `/rpc` and `/files`. */
export function createBrowserApp({ workbench, session, port, pages, log }: BrowserAppOptions): Hono {
  const app = new Hono();
  const rpc = new RPCHandler(workbench.router, {
    clientInterceptors: [wellFormedInput, hideUnexpectedErrors(log)],
    plugins: [new BodyLimitPlugin({ maxBodySize: LARGEST_CALL })],
  });

  app.onError((error, context) => {
    log(`http ${context.req.method}`, error);
    return context.json({ message: 'Terjadi galat yang tidak terduga.' }, 500, PAGE_HEADERS);
  });

  app.use(async (context, next) => {
    const asked = { method: context.req.method, header: (name: string) => context.req.header(name) };
    if (!hostIsOurs(asked, port) || !senderIsOurs(asked)) {
      return context.text('Permintaan ini bukan dari halaman Penghubung.', 403, PAGE_HEADERS);
    }
    const token = context.req.query('token');
    const cookie = context.req.path === '/' && token !== undefined ? session.redeem(token) : undefined;
    if (cookie !== undefined) {
      setCookie(context, session.cookieName, cookie, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return context.body(null, 303, { ...PAGE_HEADERS, Location: '/' });
    }
    if (!session.holds(getCookie(context, session.cookieName))) {
      return context.html(closedPage(), 401, PAGE_HEADERS);
    }
    if (token !== undefined && context.req.path === '/') {
      return context.body(null, 303, { ...PAGE_HEADERS, Location: '/' });
    }
    return await next();
  });

  app.all('/rpc/*', async (context) => {
    const { matched, response } = await rpc.handle(context.req.raw, { prefix: '/rpc', context: {} });
    if (!matched) return context.json({ message: 'Tidak ada.' }, 404, PAGE_HEADERS);
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries({ ...COMMON_HEADERS, 'Cache-Control': 'no-store' }))
      headers.set(name, value);
    return new Response(await bodyOf(response), { status: response.status, headers });
  });

  app.route('/files', fileRoutes(workbench.staging, log));

  app.get('*', async (context) => {
    const file = await staticFile(pages, new URL(context.req.url).pathname);
    return context.body(file.body, file.status, file.headers);
  });
  return app;
}

/**
 * What goes out: answers are sent whole, only running reports as they come. A Blob handed on as a stream would be
 * written after its reader is gone (a window closed over a preview), which Node turns into the end of the process.
 */
async function bodyOf(response: Response): Promise<BodyInit | null> {
  const running = response.headers.get('content-type')?.startsWith('text/event-stream');
  return running || response.body === null ? response.body : response.arrayBuffer();
}
