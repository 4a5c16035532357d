/** What a receiver takes at most; whatever is over is refused before it is unpacked. Bytes, unless said otherwise. */
export interface BundleLimits {
  /** The bundle as it arrives. */
  readonly bundle: number;
  /** Events, in number. */
  readonly events: number;
  /** Their lines, unpacked. */
  readonly unpacked: number;
}

const MB = 1_048_576;

export const httpLimits: BundleLimits = { bundle: 32 * MB, events: 20_000, unpacked: 64 * MB };
export const fileLimits: BundleLimits = { bundle: 256 * MB, events: 100_000, unpacked: 512 * MB };

export const manifestLimit = MB;
/** The part of the encryption that names receivers. Each costs a key exchange to try, before anybody is known to have signed. */
export const receiversLimit = 2 * 1_024;
/** One event's line. */
export const lineLimit = 256 * 1_024;
/** Letters of the name or id of who recorded an event. */
export const actorLimit = 64;
/** What of an event's line is left to its payload; the rest of an envelope is shorter than what is held back. */
export const payloadLimit = lineLimit - 2 * 1_024;
/** Attachments that go along in a file; the rest goes with the next one. */
export const fileBlobsLimit = 128 * MB;
/** What a full page of events is cut at, so that a bundle stays well within its limits. */
export const pageLimits = {
  https: { events: 10_000, bytes: 16 * MB },
  berkas: { events: 50_000, bytes: 256 * MB },
} as const;
