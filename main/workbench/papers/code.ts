import { createHash } from 'node:crypto';
import { canonical } from '../../../shared/domain/event/envelope.ts';
import { codeText, hashBytes, type PaperClaim, signedText } from '../../../shared/paper/code/paper-code.ts';
import type { PaperData } from '../../../shared/paper/data.ts';
import type { Desk } from '../desk.ts';

/**
 * Short hash of what a paper says: canonical JSON (RFC 8785) of its data without the code itself, SHA-256, the first
 * ten bytes. It is not the PDF's hash, since the PDF contains the code.
 */
export function contentHash(data: { readonly code?: string | null }): Uint8Array {
  const { code: _, ...content } = data;
  return createHash('sha256').update(canonical(content)).digest().subarray(0, hashBytes);
}

/** The paper with its signed code. */
export function withCode(desk: Desk, data: PaperData, claim: Omit<PaperClaim, 'hash'>): PaperData {
  const signed = signedText({ ...claim, hash: contentHash(data) });
  return { ...data, code: codeText(signed, desk.store.keyring.signing().sign(signed)) };
}
