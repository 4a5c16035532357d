import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import { Refused } from '../refused.ts';

/** Bodies read into memory by all requests together, at most. */
const together = 512 * 1_048_576;

export interface BodyReader {
  /** The whole body, at most `limit` bytes of it; memory stays bounded however many send at once. */
  read(request: Request, limit: number): Promise<Uint8Array>;
}

export function createBodyReader(): BodyReader {
  let held = 0;
  return {
    read: async (request, limit) => {
      if (Number(request.headers.get('content-length') ?? 0) > limit)
        throw new ExchangeRefused('terlalu-besar');
      const parts: Uint8Array[] = [];
      let size = 0;
      try {
        for await (const part of chunksOf(request)) {
          size += part.length;
          held += part.length;
          if (size > limit) throw new ExchangeRefused('terlalu-besar');
          if (held > together)
            throw new Refused('sibuk', 'Server Kominfo sedang sibuk. Coba lagi sebentar lagi.');
          parts.push(part);
        }
        return Buffer.concat(parts);
      } finally {
        held -= size;
      }
    },
  };
}

/** A request's body, part by part; nothing when it has none. */
export async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Reads what is left of a refused body, if it is not much, so that its sender hears why instead of a broken connection. */
export async function drain(request: Request): Promise<void> {
  if (request.bodyUsed) return;
  let size = 0;
  for await (const part of chunksOf(request)) {
    size += part.length;
    if (size > 1_048_576) return;
  }
}
