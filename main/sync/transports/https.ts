import { z } from 'zod';
import { httpLimits } from '../../../shared/exchange/limits.ts';
import { ExchangeFailed } from '../exchange-failed.ts';
import { explainNetwork } from './network-errors.ts';

/** Milliseconds. An answer is worked out at once; a page of 16 MB over a slow line takes its time. */
const times = { enrol: 30_000, exchange: 180_000, blob: 120_000 };
/** Bytes of an attachment sent in one piece: little is lost when the line breaks. */
export const pieceSize = 1_048_576;

/** Bytes of an answer that is a few words. */
const wordsLimit = 65_536;

const problemSchema = z.object({ code: z.string(), message: z.string().min(1).max(500) });
const heldSchema = z.object({ punya: z.number().int().min(0) });

/** Kominfo's server over HTTP(S). Failures are `ExchangeFailed` with a sentence for the person. */
export interface HttpsTransport {
  enrol(body: object, signal?: AbortSignal): Promise<unknown>;
  exchange(request: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>;
  /** Sends the next bytes of an attachment; returns how many Kominfo holds, from where to go on. */
  putPiece(
    token: string,
    sha256: string,
    piece: { readonly from: number; readonly bytes: Uint8Array; readonly total: number },
    signal?: AbortSignal,
  ): Promise<number>;
  /** The bytes of an attachment from that offset on; null when Kominfo has not got it. */
  getFrom(
    token: string,
    sha256: string,
    from: number,
    signal?: AbortSignal,
  ): Promise<AsyncIterable<Uint8Array> | null>;
}

export function httpsTransport(url: string, send: typeof fetch = fetch): HttpsTransport {
  const ask = async (path: string, time: number, init: RequestInit, signal?: AbortSignal) => {
    const limit = AbortSignal.timeout(time);
    const signals = signal ? AbortSignal.any([signal, limit]) : limit;
    try {
      return await send(`${url}${path}`, { ...init, redirect: 'error', signal: signals });
    } catch (error) {
      signal?.throwIfAborted();
      throw explainNetwork(error);
    }
  };
  const blob = (sha256: string) => `/tukar/berkas/${sha256}`;
  return {
    async enrol(body, signal) {
      const headers = { 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body) };
      const response = await ask('/daftar', times.enrol, init, signal);
      if (!response.ok) throw await refusal(response);
      const text = Buffer.from(await bodyOf(response, 1_048_576)).toString('utf8');
      try {
        return JSON.parse(text);
      } catch (error) {
        throw notKominfo(error);
      }
    },
    async exchange(request, signal) {
      const headers = { 'Content-Type': 'application/octet-stream' };
      const init = { method: 'POST', headers, body: Buffer.from(request) };
      const response = await ask('/tukar', times.exchange, init, signal);
      if (!response.ok) throw await refusal(response);
      return bodyOf(response, httpLimits.bundle);
    },
    async putPiece(token, sha256, { from, bytes, total }, signal) {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' };
      const init = { method: 'PUT', headers, body: Buffer.from(bytes) };
      const response = await ask(`${blob(sha256)}?dari=${from}&ukuran=${total}`, times.blob, init, signal);
      const said = await wordsOf(response);
      // Also where the offset was another: it says from where to go on.
      const answer = heldSchema.safeParse(said);
      if (answer.success) return answer.data.punya;
      throw refusalIn(response.status, said);
    },
    async getFrom(token, sha256, from, signal) {
      const headers = { Authorization: `Bearer ${token}`, ...(from > 0 ? { Range: `bytes=${from}-` } : {}) };
      const response = await ask(blob(sha256), times.blob, { headers }, signal);
      if (response.status === 404) {
        await response.body?.cancel();
        return null;
      }
      if (!response.ok || response.body === null) throw await refusal(response);
      // A server that does not know ranges gives it whole.
      return skipping(response.body, from > 0 && response.status === 200 ? from : 0);
    },
  };
}

const notKominfo = (cause: unknown) =>
  new ExchangeFailed('server', 'Yang menjawab di alamat ini bukan server Kominfo. Periksa alamatnya.', {
    cause,
  });

/** What the server said against it; another program at that address says something else. */
async function refusal(response: Response): Promise<ExchangeFailed> {
  return refusalIn(response.status, await wordsOf(response));
}

/** A short answer's JSON; null when it is something else, or so long that it cannot be one. */
async function wordsOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(Buffer.from(await bodyOf(response, wordsLimit)).toString('utf8'));
  } catch {
    // Whatever it is, the status alone says enough.
    return null;
  }
}

function refusalIn(status: number, said: unknown): ExchangeFailed {
  const body = problemSchema.safeParse(said);
  if (body.success) return new ExchangeFailed('server', body.data.message);
  if (status >= 500)
    return new ExchangeFailed(
      'server',
      `Server Kominfo sedang bermasalah (${status}). Tidak ada yang hilang; coba lagi nanti.`,
    );
  return notKominfo(new Error(`status ${status}`));
}

/** Reads an answer up to a limit, so that no answer fills this computer. */
async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.byteLength;
      if (size > limit) throw new ExchangeFailed('server', 'Jawaban server melebihi batas ukuran.');
      parts.push(part);
    }
  } catch (error) {
    throw explainNetwork(error);
  }
  return Buffer.concat(parts);
}

async function* skipping(body: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  try {
    for await (const part of body) {
      if (left < part.byteLength) yield part.subarray(left);
      left = Math.max(0, left - part.byteLength);
    }
  } catch (error) {
    throw explainNetwork(error);
  }
}
