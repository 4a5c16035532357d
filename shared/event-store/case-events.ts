import type { CaseEvent, CaseEventType, UnknownEvent } from '../domain/case/events.ts';
import { metaOf, type StoredFact } from './event-meta.ts';

const known: Readonly<Record<CaseEventType, true>> = {
  received: true,
  'lapor-updated': true,
  'import-withdrawn': true,
  corrected: true,
  classified: true,
  verified: true,
  disposed: true,
  'followed-up': true,
  held: true,
  resumed: true,
  returned: true,
  'answer-drafted': true,
  'answer-returned': true,
  'answer-approved': true,
  'answer-sent': true,
  'reporter-replied': true,
  closed: true,
  reopened: true,
  archived: true,
  'duplicate-linked': true,
  'duplicate-unlinked': true,
  'confidentiality-changed': true,
  'attachment-added': true,
  'paper-issued': true,
  'paper-printed': true,
  'paper-cancelled': true,
  'step-ticked': true,
  'sop-moved': true,
  'extension-asked': true,
  'extension-decided': true,
  'taken-up': true,
  noted: true,
  'recap-noted': true,
  'recap-withdrawn': true,
  'suggestion-dismissed': true,
  'identity-viewed': true,
  assigned: true,
  'assignment-withdrawn': true,
  'taken-in': true,
  'answer-uploaded': true,
  undone: true,
};

/** Types that this version can apply. */
export const knownTypes: readonly string[] = Object.keys(known);

/** Event version this program writes and reads. */
export const eventVersion = 1;

/** A stored row as a case event; a type or version from a newer program becomes `unknown`. */
export function toCaseEvent(row: StoredFact): CaseEvent | UnknownEvent {
  const meta = metaOf(row);
  if (row.version > eventVersion || !Object.hasOwn(known, row.type))
    return { ...meta, type: 'unknown', name: row.type };
  // The hash chain vouches that this row is what this program's typed code wrote.
  return { ...meta, type: row.type, payload: JSON.parse(row.payload) } as CaseEvent;
}

export const caseStream = (id: string): string => `case/${id}`;
export const caseIdOf = (stream: string): string | null =>
  stream.startsWith('case/') ? stream.slice(5) : null;
