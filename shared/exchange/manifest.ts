import { z } from 'zod';

/** Version of the bundle's format. */
export const bundleFormat = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** No control characters: PostgreSQL keeps no NUL. */
export const plain = z.string().regex(/^\P{Cc}*$/u);
const name = plain.min(1).max(64);
const count = z.int().min(0);

const parts = z.object({
  events: z.object({ count, bytes: count, packed: count, sha256 }),
  keys: z.object({ bytes: count, sha256 }).nullable(),
  blobs: z.array(z.object({ sha256, size: count })).max(10_000),
});
export type Parts = z.infer<typeof parts>;

const common = {
  format: z.int().min(1),
  /** Counts up at the sender, so that a person can name a file. */
  number: z.int().min(1),
  /** The sender's program, `0.1.0`. */
  program: plain.max(40),
  /** The sender's clock; informative. */
  createdAt: z.iso.datetime(),
  parts,
};

/** How far the office has read: the mailbox under that epoch, the event that stands there, and the keys. */
const cursor = z.object({ epoch: name.nullable(), mailbox: count, event: name.nullable(), keys: count });
export type Cursor = z.infer<typeof cursor>;

export const requestSchema = z.object({
  ...common,
  kind: z.literal('request'),
  from: z.object({ device: name }),
  to: name,
  via: z.enum(['https', 'berkas']),
  /** Highest event version that the office can apply. */
  reads: z.int().min(1),
  /** Which numbers of which incarnation the lines hold, in their order. */
  runs: z.array(z.object({ incarnation: name, from: z.int().min(1), to: z.int().min(1) })).max(20_000),
  cursor,
});
export type RequestManifest = z.infer<typeof requestSchema>;

const spot = z.object({ incarnation: name, seq: z.int().min(0) });
export const responseSchema = z.object({
  ...common,
  kind: z.literal('response'),
  from: name,
  to: z.object({ device: name }),
  /** The request this answers: its number and the SHA-256 of its manifest's line. */
  answers: z.object({ number: z.int().min(1), sha256 }),
  epoch: name,
  /** Unix milliseconds at the server. */
  receivedAt: z.int().min(0),
  outcome: z.object({
    accepted: count,
    duplicate: count,
    held: count,
    /** Stored and acknowledged, but passed on to nobody. `reason`: one Indonesian sentence. */
    refused: z.array(spot.extend({ reason: z.string().max(500) })).max(100_000),
    /** Up to which number each incarnation of the request is stored at Kominfo. */
    acknowledged: z.array(spot).max(20_000),
    /** Kominfo lacks something before what was sent: from where to send again. */
    gap: z.object({ incarnation: name, expected: z.int().min(1) }).nullable(),
  }),
  /** The mailbox numbers that this page covers; `from` > `to` when it is empty. `lastEvent` stands at `to`. */
  mailbox: z.object({
    from: z.int().min(1),
    to: count,
    lastEvent: name.nullable(),
    more: z.boolean(),
    resync: z.boolean(),
  }),
  keysTo: count,
  /** Merge keys of events whose clock was too far ahead. */
  capped: z.array(z.object({ event: name, key: z.string().max(80) })).max(100_000),
  /** Attachments that Kominfo has not got yet. */
  wanted: z.array(sha256).max(10_000),
  /** With which attachments can be sent and fetched over HTTPS for a while; null in files. */
  blobToken: z.string().max(200).nullable(),
  /** Program version below which nothing is handed out; null when the office's is new enough. */
  minimum: z.string().max(40).nullable(),
});
export type ResponseManifest = z.infer<typeof responseSchema>;
export type Manifest = RequestManifest | ResponseManifest;

export const manifestSchema = z.discriminatedUnion('kind', [requestSchema, responseSchema]);

/** A manifest before its parts are known. */
export type RequestDraft = Omit<RequestManifest, 'parts' | 'format'>;
export type ResponseDraft = Omit<ResponseManifest, 'parts' | 'format'>;
