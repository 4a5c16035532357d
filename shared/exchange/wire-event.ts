import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical, type Envelope, envelopeText } from '../domain/event/envelope.ts';
import { actorLimit, lineLimit } from './limits.ts';
import { ExchangeRefused } from './refusal.ts';

/** An event as it travels and as it is stored, without the position it has in some file. */
export type WireEvent = Envelope & { readonly hash: string };

const uuid = z
  .string()
  .max(64)
  .regex(/^[0-9a-z-]+$/);
const lineSchema = z.strictObject({
  actor: z.string().max(actorLimit),
  device: uuid,
  hlc: z.string().regex(/^\d{15}-[0-9a-f]{4}$/),
  id: uuid,
  incarnation: uuid,
  office: uuid,
  // Looked at as little as can be: an event's payload may be anything, and there are thousands of them.
  payload: z.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  prevHash: z.string().regex(/^[0-9a-f]{64}$/),
  seq: z.int().min(1),
  stream: z
    .string()
    .max(120)
    .regex(/^(reference|(case|sop|office)\/[0-9a-zA-Z-]{1,100})$/),
  type: z
    .string()
    .max(64)
    .regex(/^[a-z][a-z-]*$/),
  version: z.int().min(1),
});

/** An event's line, without the line break. */
export const lineOf = (event: Envelope): string => envelopeText(event);

/** Reads a line back. Throws `ExchangeRefused` naming the line (from 1) when it is not a canonical event. */
export function readLine(line: string, number: number): WireEvent {
  const place = `catatan ke-${number}`;
  if (line.length > lineLimit) throw new ExchangeRefused('catatan-salah', `${place} terlalu panjang`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    throw new ExchangeRefused('catatan-salah', `${place} bukan JSON`, { cause: error });
  }
  const checked = lineSchema.safeParse(parsed);
  if (!checked.success) {
    const at = checked.error.issues[0]?.path.join('.') ?? '';
    throw new ExchangeRefused('catatan-salah', `${place}, bagian ${at || 'pertama'}`);
  }
  const { prevHash, payload, ...rest } = checked.data;
  const envelope: Envelope = { ...rest, payload: canonicalOf(payload, place), prev_hash: prevHash };
  if (envelopeText(envelope) !== line) throw new ExchangeRefused('catatan-salah', `${place} bukan JSON baku`);
  return { ...envelope, hash: createHash('sha256').update(line).digest('hex') };
}

/** Writing JSON goes as deep as the JSON does: a line of brackets must not exhaust the stack of who reads it. Half a surrogate pair has no canonical form. */
function canonicalOf(payload: unknown, place: string): string {
  try {
    return canonical(payload);
  } catch (error) {
    const what = error instanceof RangeError ? 'bersarang terlalu dalam' : 'bukan JSON baku';
    throw new ExchangeRefused('catatan-salah', `${place} ${what}`, { cause: error });
  }
}
