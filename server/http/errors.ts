import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { traceOf } from '../../shared/data-folder/error-trace.ts';
import { StoreError } from '../../shared/data-folder/store-error.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import { WrongOffset } from '../blobs/blobs.ts';
import { Refused } from '../refused.ts';
import type { Log } from './log.ts';

const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'terlalu-besar': 413,
  'terlalu-sering': 429,
  'tidak-ada': 404,
  'tanda-tangan-salah': 403,
  'perangkat-tidak-dikenal': 403,
  'perangkat-dicabut': 403,
  'perangkat-dihentikan': 403,
  'kode-salah': 403,
  'komputer-lain-aktif': 409,
  'kantor-lain': 409,
  'sedang-dikirim': 409,
  kuota: 507,
  sibuk: 503,
  'belum-masuk': 401,
};

/** An error as JSON `{code, message}`; what nobody expected is written down without its message. */
export function answerError(context: Context, error: unknown, log: Log): Response {
  if (error instanceof WrongOffset) return context.json({ punya: error.held }, 409);
  if (error instanceof ExchangeRefused || error instanceof Refused) {
    const status = statuses[error.code] ?? 400;
    if (status === 429 || status === 503) context.header('Retry-After', '60');
    return context.json({ code: error.code, message: error.message }, status);
  }
  if (error instanceof StoreError) {
    log('penyimpanan', { code: error.code });
    return context.json(
      { code: error.code, message: `Penyimpanan Kominfo bermasalah. Coba lagi nanti.` },
      503,
    );
  }
  log('galat', { method: context.req.method, trace: traceOf(error) });
  return context.json({ code: 'galat', message: 'Terjadi galat di server Kominfo. Coba lagi nanti.' }, 500);
}
