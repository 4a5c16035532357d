import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { blobToGive, takeBytes } from '../blobs/blobs.ts';
import { holderOf } from '../blobs/token.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refused.ts';
import { chunksOf, drain } from './body.ts';

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : null;

/** `GET` and `PUT /tukar/berkas/<sha256>`, for devices that exchanged within the hour. */
export function blobRoutes(desk: Desk): Hono {
  const app = new Hono();
  const officeOf = async (authorization: string | undefined): Promise<string> => {
    const token = /^Bearer (\S{1,200})$/.exec(authorization ?? '')?.[1];
    const holder = token === undefined ? null : await holderOf(desk, token);
    if (!holder) throw new Refused('belum-masuk', 'Tukar data dahulu, lalu kirim atau ambil lampirannya.');
    return holder.office;
  };
  app.use(async (context, next) => {
    await next();
    await drain(context.req.raw);
  });
  app.put('/:sha256{[0-9a-f]{64}}', async (context) => {
    const office = await officeOf(context.req.header('authorization'));
    const offset = whole(context.req.query('dari'));
    if (offset === null) throw new Refused('dari', 'Sebutkan ?dari=, letak byte pertama yang dikirim.');
    const part = { sha256: context.req.param('sha256'), offset, total: whole(context.req.query('ukuran')) };
    const { held, complete } = await takeBytes(desk, office, part, chunksOf(context.req.raw));
    return context.json({ punya: held, lengkap: complete });
  });
  app.get('/:sha256{[0-9a-f]{64}}', async (context) => {
    const office = await officeOf(context.req.header('authorization'));
    const { path, size } = await blobToGive(desk, office, context.req.param('sha256'));
    const range = readRange(context.req.header('range'), size);
    if (range === 'outside') return context.body(null, 416, { 'Content-Range': `bytes */${size}` });
    const { from, to } = range ?? { from: 0, to: size - 1 };
    const headers = {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(to - from + 1),
      'Accept-Ranges': 'bytes',
      ...(range && { 'Content-Range': `bytes ${from}-${to}/${size}` }),
    };
    const file = Readable.toWeb(createReadStream(path, { start: from, end: to }));
    // Node's and the DOM's streams are one thing with two names.
    return new Response(asBody(file), { status: range ? 206 : 200, headers });
  });
  return app;
}

/** One range from a start, as a resumed download asks; null = the whole. */
function readRange(
  header: string | undefined,
  size: number,
): { readonly from: number; readonly to: number } | 'outside' | null {
  const found = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(header ?? '');
  if (!found) return null;
  const from = Number(found[1]);
  const to = Math.min(found[2] ? Number(found[2]) : size - 1, size - 1);
  return from > to ? 'outside' : { from, to };
}

function asBody(file: ReturnType<typeof Readable.toWeb>): ReadableStream<Uint8Array> {
  const reader = file.getReader();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
