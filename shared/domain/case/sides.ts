import type { CaseEventType, Side } from './events.ts';

/**
 * What is said of the report itself counts for every office that has it. The rest is an office's own handling: with one
 * handling for all, the first of two OPDs to answer would close the case for the other.
 */
const everybodys: ReadonlySet<CaseEventType> = new Set([
  'received',
  'lapor-updated',
  'corrected',
  'classified',
  'confidentiality-changed',
  'duplicate-linked',
  'duplicate-unlinked',
  'attachment-added',
  'assigned',
  'assignment-withdrawn',
]);
export const isEverybodys = (type: CaseEventType): boolean => everybodys.has(type);

/** Events that name the office they are meant for. */
const addressing: ReadonlySet<string> = new Set(['assigned', 'assignment-withdrawn', 'answer-uploaded']);

/** Whose a stored event is, from the point of view of the office with these ids. `payload`: JSON text. */
export function sideOf(
  event: { readonly office: string; readonly type: string; readonly payload: string },
  self: ReadonlySet<string>,
): Side {
  if (self.has(event.office)) return 'own';
  if (!addressing.has(event.type)) return 'other';
  const { office }: { readonly office?: unknown } = JSON.parse(event.payload);
  return typeof office === 'string' && self.has(office) ? 'addressed' : 'other';
}

/** Whether an event that another wrote speaks to this office. */
export const isAddressedTo = (type: string, payload: object, office: string): boolean =>
  addressing.has(type) && 'office' in payload && payload.office === office;
