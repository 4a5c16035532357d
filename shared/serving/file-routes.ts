import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { type Staging, StagingError } from '../data-folder/staging.ts';
import type { ErrorLog } from './error-log.ts';
import { fileHeaders } from './headers.ts';

/**
 * `POST /files?name=NAME` stages the body and answers a StagedFile; `GET /files/TOKEN` serves a staged file. Errors
 * are `{ message }` with an Indonesian sentence.
 */
export function fileRoutes(staging: Staging, log: ErrorLog): Hono {
  const routes = new Hono();

  routes.post('/', async (context) => {
    const body = context.req.raw.body;
    const source = body === null ? new Uint8Array() : Readable.from(body);
    try {
      return context.json(await staging.stage(context.req.query('name') ?? 'berkas', source));
    } catch (error) {
      if (error instanceof StagingError) return context.json({ message: error.message }, 413);
      log('files.stage', error);
      return context.json(
        { message: 'Berkas tidak dapat disimpan sementara; periksa ruang disk lalu ulangi.' },
        500,
      );
    }
  });

  routes.get('/:token', async (context) => {
    const entry = staging.find(context.req.param('token'));
    if (entry === undefined) return context.json({ message: 'Berkas sementara ini sudah tidak ada.' }, 404);
    const content = await openAsBlob(entry.path);
    return context.body(content.stream(), 200, fileHeaders(entry));
  });
  return routes;
}
