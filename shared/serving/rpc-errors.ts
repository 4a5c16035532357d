import { ORPCError, ValidationError } from '@orpc/server';
import type { ErrorLog } from './error-log.ts';

/** The part of a procedure call that the interceptor looks at. */
interface Call {
  readonly path: readonly string[];
  next(): Promise<unknown>;
}

function isAsyncIterator(
  value: unknown,
): value is AsyncIterator<unknown, unknown, undefined> & AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value;
}

/** One Indonesian sentence for input that the contract's schema refused. */
function refusedInput(error: ValidationError): ORPCError<'BAD_REQUEST', undefined> {
  const issue = error.issues[0];
  const field = (issue?.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .join('.');
  const message = issue === undefined ? 'Isian tidak dapat diterima.' : issue.message;
  // Our general words follow a field's name; a schema's own sentence stands by itself.
  const sentence = /^\p{Lu}/u.test(message) ? `${message} (${field})` : `${field} ${message}`;
  return new ORPCError('BAD_REQUEST', { message: field === '' ? message : sentence });
}

function isDiskFull(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC')
  );
}

/**
 * Turns what a procedure threw into what the window may see: expected errors (ORPCError) as they are, anything else
 * written to the log and answered by one general sentence that gives nothing away.
 */
export function visibleError(where: string, error: unknown, log: ErrorLog): ORPCError<string, unknown> {
  if (error instanceof ORPCError) {
    return error.cause instanceof ValidationError && error.code === 'BAD_REQUEST'
      ? refusedInput(error.cause)
      : error;
  }
  log(where, error);
  if (isDiskFull(error)) {
    return new ORPCError('INSUFFICIENT_STORAGE', {
      status: 507,
      message: 'Ruang disk penuh; perubahan terakhir tidak disimpan. Kosongkan ruang lalu ulangi.',
    });
  }
  return new ORPCError('INTERNAL_SERVER_ERROR', {
    message:
      'Terjadi galat yang tidak terduga. Ulangi; bila tetap gagal, mulai ulang Penghubung dan periksa logs/galat.log.',
  });
}

/**
 * An interceptor for an RPCHandler's `clientInterceptors`; also watches the iterators that procedures answer with.
 */
export function hideUnexpectedErrors(log: ErrorLog): (call: Call) => Promise<unknown> {
  return async ({ path, next }) => {
    const where = path.join('.');
    let output: unknown;
    try {
      output = await next();
    } catch (error) {
      throw visibleError(where, error, log);
    }
    return isAsyncIterator(output) ? watched(output, where, log) : output;
  };
}

async function* watched(
  source: AsyncIterator<unknown, unknown, undefined> & AsyncIterable<unknown>,
  where: string,
  log: ErrorLog,
): AsyncGenerator<unknown, unknown, undefined> {
  try {
    return yield* source;
  } catch (error) {
    throw visibleError(where, error, log);
  }
}
