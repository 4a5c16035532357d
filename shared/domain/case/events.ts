import type { Instant, LocalDate } from '../calendar/types.ts';
import type { RecapStatement } from './recap-note.ts';
import type { ArchiveReason, Channel, Classification, CloseResult, PaperKind, Urgency } from './terms.ts';

/** A ciphertext that names the key that opens it (AES-256-GCM, base64); the case key is wrapped by the office key. */
export interface Sealed {
  readonly key: string;
  readonly iv: string;
  readonly data: string;
}

/** The office's running number: `text` is what is printed, (`year`, `sequence`) is what makes it unique. */
export interface OfficialNumber {
  readonly year: number;
  readonly sequence: number;
  readonly text: string;
}

/** LAPOR!'s own columns (DOMAIN 6). Only an import changes them, and never the office's. */
export interface LaporFields {
  readonly trackingId: string;
  readonly receivedAt: Instant;
  readonly classification: string | null;
  readonly categoryId: string | null;
  readonly category: string | null;
  readonly title: string;
  readonly bodyInitial: string;
  readonly bodyFinal: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly source: string | null;
  readonly parentAgency: string | null;
  readonly agencyId: string | null;
  readonly agency: string | null;
  readonly status: string | null;
  readonly holdOrArchiveReason: string | null;
  readonly province: string | null;
  readonly regency: string | null;
  readonly district: string | null;
  readonly village: string | null;
  readonly rating: string | null;
  readonly extra: Readonly<Record<string, string>>;
}

export interface ManualReport {
  readonly title: string;
  readonly body: string;
  readonly classification: Classification | null;
  readonly category: string | null;
  readonly district: string | null;
  readonly village: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

interface Received {
  readonly channel: Channel;
  readonly receivedAt: Instant;
  readonly register: OfficialNumber;
  readonly sop: { readonly id: string; readonly version: number };
  readonly reporter: Sealed | null;
  readonly importId: string | null;
  /** LAPOR! had already closed it: it comes in as history, with no running clock. */
  readonly history: boolean;
  readonly lapor: LaporFields | null;
  /** Fingerprint of LAPOR!'s fields, to tell a changed row from an unchanged one. */
  readonly digest: string | null;
  readonly report: ManualReport | null;
}

/** The events whose values this one replaces, as its author saw them; absent = all there were (one computer wrote them). */
interface Over {
  readonly over?: readonly string[];
}

/** Payload of every case event, by type. `at` is when it happened when that is not when it was recorded. */
export interface CasePayloads {
  received: Received;
  'lapor-updated': {
    readonly importId: string;
    readonly lapor: LaporFields;
    readonly digest: string;
    readonly reporter: Sealed | null;
  };
  'import-withdrawn': { readonly importId: string };
  corrected: {
    readonly title?: string;
    readonly body?: string;
    readonly category?: string;
    readonly district?: string;
    readonly village?: string;
    readonly reason?: string;
  } & Over;
  classified: { readonly classification: Classification; readonly category?: string } & Over;
  verified: { readonly note?: string };
  disposed: {
    readonly unit: string;
    readonly person?: string;
    readonly instructions: readonly string[];
    readonly note?: string;
    readonly urgency: Urgency;
    readonly due?: LocalDate;
    readonly byHand: boolean;
    readonly at?: Instant;
  };
  'followed-up': { readonly note: string; readonly at?: Instant };
  held: { readonly reason: string };
  resumed: { readonly note?: string };
  returned: { readonly reason: string; readonly to?: string };
  'answer-drafted': { readonly answer: string; readonly findings?: string; readonly schedule?: string };
  'answer-returned': { readonly note: string };
  'answer-approved': { readonly note?: string };
  'answer-sent': { readonly via?: string; readonly at?: Instant };
  'reporter-replied': { readonly satisfied: boolean; readonly note?: string };
  closed: { readonly result: CloseResult; readonly note?: string };
  reopened: { readonly reason: string };
  archived: { readonly reason: ArchiveReason; readonly note?: string };
  'duplicate-linked': { readonly other: string; readonly note?: string };
  'duplicate-unlinked': { readonly other: string; readonly reason?: string };
  'confidentiality-changed': {
    readonly confidential: boolean;
    readonly anonymous: boolean;
    readonly reason: string;
  } & Over;
  'attachment-added': {
    readonly attachmentId: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly blob: string;
    readonly key: string;
  };
  'paper-issued': {
    readonly paperId: string;
    readonly kind: PaperKind;
    readonly number: OfficialNumber | null;
    readonly sha256: string;
    readonly pages: number;
    readonly blob: string;
    readonly key: string;
    readonly data: string;
  };
  'paper-printed': { readonly paperId: string };
  /** Its number stays in the agenda, marked: no other letter takes it. */
  'paper-cancelled': { readonly paperId: string; readonly reason: string };
  /** `outcome` = the branch taken, where the step is a decision that is ticked by hand. */
  'step-ticked': { readonly step: string; readonly outcome?: string; readonly note?: string };
  /** It goes on under another version of the SOP; `move` names the act that moved it, with others. */
  'sop-moved': {
    readonly sop: { readonly id: string; readonly version: number };
    readonly move: string;
  };
  /** `step` = of that step of the SOP; absent = of the case's own limit. */
  'extension-asked': { readonly until: LocalDate; readonly reason: string; readonly step?: string };
  /** `until` where the head gives another date than was asked. */
  'extension-decided': { readonly approved: boolean; readonly until?: LocalDate; readonly note?: string };
  'taken-up': { readonly reason?: string };
  noted: { readonly note: string };
  'recap-noted': RecapStatement;
  'recap-withdrawn': { readonly importId: string };
  'suggestion-dismissed': { readonly reason?: string };
  'identity-viewed': { readonly reason: string };
  /** By Kominfo: an OPD has the case to handle. `name` as it was then. */
  assigned: {
    readonly office: string;
    readonly name: string;
    readonly note?: string;
    readonly due?: LocalDate;
  };
  'assignment-withdrawn': { readonly office: string; readonly reason: string };
  /** By an office: what Kominfo assigned to it stands in its register from now on. */
  'taken-in': {
    readonly register: OfficialNumber;
    readonly sop: { readonly id: string; readonly version: number };
  };
  /** By Kominfo: that office's answer was put on LAPOR!, or given to the reporter another way. */
  'answer-uploaded': { readonly office: string; readonly via?: string; readonly at?: Instant };
  /** Takes back an event of this case, by its id. */
  undone: { readonly event: string; readonly reason?: string };
}
export type CaseEventType = keyof CasePayloads;

/**
 * Whose event it is from one office's point of view: its own, another's, or another's that speaks to it (Kominfo
 * assigning a case to it).
 */
export type Side = 'own' | 'other' | 'addressed';

/** What every recorded event carries beside its payload. `hlc` (the merge key) starts with 15 digits of Unix milliseconds. */
export interface EventMeta {
  readonly id: string;
  readonly hlc: string;
  readonly device: string;
  readonly office: string;
  readonly actor: string;
  readonly side: Side;
}
/** An event before it is recorded. */
export type CaseFact = {
  [T in CaseEventType]: { readonly type: T; readonly payload: CasePayloads[T] };
}[CaseEventType];
export type CaseEvent = CaseFact & EventMeta;
/** An event of a type this version does not know: kept byte for byte, its case is read-only until the upgrade. */
export interface UnknownEvent extends EventMeta {
  readonly type: 'unknown';
  readonly name: string;
}

/** When an event was recorded, from its hybrid logical clock. */
export function recordedAt(event: { readonly hlc: string }): Instant {
  return new Date(Number(event.hlc.slice(0, 15))).toISOString();
}
