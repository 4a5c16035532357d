import { Hono } from 'hono';
import { httpLimits } from '../../shared/exchange/limits.ts';
import { codeTries, enrol, enrolmentSchema } from '../enrolment/enrol.ts';
import { answerRequest } from '../exchange/answer.ts';
import { minimumProgram } from '../exchange/minimum.ts';
import type { OpenDesk } from '../open-desk.ts';
import { Refused } from '../refused.ts';
import { createThrottle } from '../throttle.ts';
import { addressOf } from './address.ts';
import { blobRoutes } from './blob-routes.ts';
import { createBodyReader } from './body.ts';
import { answerError } from './errors.ts';
import { createGate } from './gate.ts';
import { securityHeaders } from './headers.ts';
import type { Log } from './log.ts';
import { createRateLimit } from './rate.ts';

export interface AppOptions {
  readonly desk: OpenDesk;
  readonly log: Log;
  /** Version of this program. */
  readonly program: string;
  readonly minimum?: string;
  readonly tls: boolean;
  readonly behindProxy: boolean;
  /** Adds the console's routes. */
  readonly more?: (app: Hono) => void;
}

/** The server's HTTP side: `/tukar`, `/daftar`, `/sehat`, attachments, and what the console adds. */
export function createApp(options: AppOptions): Hono {
  const { desk, log, program, behindProxy } = options;
  const app = new Hono();
  const rate = createRateLimit(desk.now);
  const tries = createThrottle(codeTries, desk.now);
  const bodies = createBodyReader();
  // Opening a bundle is work for one processor each; the rest waits with its body read.
  const gate = createGate(4, 1_000);

  app.onError((error, context) => answerError(context, error, log));
  app.notFound((context) => context.json({ code: 'tidak-ada', message: 'Tidak ada.' }, 404));
  app.use(securityHeaders(options.tls));
  app.use(async (context, next) => {
    const begun = desk.now();
    rate(addressOf(context, behindProxy));
    await next();
    const path = context.req.path.replace(/[0-9a-f]{64}/, ':sha256');
    if (path.startsWith('/tukar') || path === '/daftar' || context.res.status >= 400)
      log('http', {
        method: context.req.method,
        path: path.slice(0, 100),
        status: context.res.status,
        ms: desk.now() - begun,
      });
  });

  app.get('/sehat', async (context) => {
    await desk.store.read.selectFrom('meta').select('name').limit(1).execute();
    return context.json({ sehat: true, program, database: desk.store.kind });
  });

  app.post('/tukar', async (context) => {
    const body = await bodies.read(context.req.raw, httpLimits.bundle);
    const minimum = options.minimum ?? minimumProgram;
    const answered = await gate(() => answerRequest(desk, body, { via: 'https', program, minimum }));
    const { device, number, counts } = answered;
    log('tukar', { device, number, via: 'https', ...counts });
    return new Response(Uint8Array.from(answered.bytes), {
      headers: { 'Content-Type': 'application/octet-stream' },
    });
  });

  app.post('/daftar', async (context) => {
    const body = await bodies.read(context.req.raw, 16 * 1_024);
    const given = enrolmentSchema.safeParse(readJson(body));
    if (!given.success)
      throw new Refused('tidak-sah', 'Permintaan pendaftaran ini tidak lengkap atau tidak sah.');
    const enrolled = await enrol(desk, tries, given.data, addressOf(context, behindProxy));
    log('daftar', { device: given.data.device.id, office: enrolled.office.id });
    return context.json(enrolled);
  });

  app.route('/tukar/berkas', blobRoutes(desk));
  options.more?.(app);
  return app;
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw new Refused('tidak-sah', 'Isi permintaan bukan JSON.');
  }
}
