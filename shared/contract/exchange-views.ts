import type { Instant } from '../domain/calendar/types.ts';
import type { Sop } from '../domain/sop/types.ts';

/** How the exchange with Kominfo stands. */
export interface ExchangeStatus {
  /** Null while the office is not enrolled. */
  readonly kominfo: {
    readonly name: string;
    readonly url: string;
    /** Of the server's key, in groups, to be compared with what Kominfo says. */
    readonly fingerprint: string;
    /** What Kominfo calls this office. */
    readonly office: string;
    readonly enrolledAt: Instant;
  } | null;
  /** Events that Kominfo has not acknowledged. */
  readonly waitingEvents: number;
  readonly waitingBlobs: { readonly up: number; readonly down: number; readonly bytes: number };
  readonly lastSuccess: Instant | null;
  readonly lastAttempt: Instant | null;
  /** Why the last attempt failed, Indonesian; null when it did not. */
  readonly lastError: string | null;
  /** When the next one is due by itself; null when on demand only. */
  readonly next: Instant | null;
  /** How far this computer's clock is ahead (negative: behind), when it is more than five minutes. */
  readonly clockAheadMs: number | null;
  /** The program's version that Kominfo asks for; null when this one will do. */
  readonly minimum: string | null;
  /** One runs now. */
  readonly running: boolean;
  readonly conflicts: number;
  readonly refused: number;
  /** The folder holds invented example reports, which would go to Kominfo. */
  readonly examples: boolean;
}

/** What an exchange did. */
export interface ExchangeResult {
  readonly sent: number;
  readonly accepted: number;
  readonly refused: number;
  readonly received: number;
  readonly newCases: number;
  readonly blobsUp: number;
  readonly blobsDown: number;
}

export interface EnrolResult {
  readonly office: string;
  readonly server: string;
  /** The office was found at Kominfo with its settings: there is nothing left to set up. */
  readonly recovered: boolean;
  readonly result: ExchangeResult;
}

/** A request written to a file for Kominfo. */
export interface WrittenRequest {
  readonly token: string;
  readonly name: string;
  readonly number: number;
  readonly events: number;
  readonly blobs: number;
  readonly left: number;
}

export interface ReadAnswerResult {
  readonly number: number;
  /** It had been read before; nothing changed. */
  readonly already: boolean;
  readonly received: number;
  readonly newCases: number;
  readonly accepted: number;
  readonly refused: number;
  /** Kominfo has more: another file is needed. */
  readonly more: boolean;
}

export interface ExchangeEntry {
  readonly id: string;
  readonly via: 'https' | 'berkas';
  readonly number: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly sent: number;
  readonly accepted: number;
  readonly held: number;
  readonly refused: number;
  readonly received: number;
  readonly newCases: number;
  readonly blobsUp: number;
  readonly blobsDown: number;
  readonly outcome: 'selesai' | 'gagal' | 'dibatalkan' | 'ditulis' | 'berjalan';
  readonly error: string | null;
}

/** An event that Kominfo stored but passes on to nobody. */
export interface RefusedEvent {
  readonly id: string;
  readonly at: Instant;
  /** One Indonesian sentence. */
  readonly what: string;
  readonly reason: string;
  /** The case it is about; null when about none. */
  readonly caseId: string | null;
  readonly register: string | null;
}

/** Something said of a field by somebody. */
export interface SayingView {
  readonly event: string;
  readonly by: string;
  readonly at: Instant;
  /** As stored, and as people read it. */
  readonly value: string;
  readonly words: string;
}

/** A field of a case on which two who had not seen each other said different things; the last of `sayings` shows. */
export interface ConflictView {
  readonly caseId: string;
  readonly register: string;
  readonly title: string;
  readonly field: string;
  readonly label: string;
  readonly sayings: readonly SayingView[];
}

/** What Kominfo published and how this office stands to it. */
export interface PublicationView {
  readonly id: string;
  readonly kind: 'sop' | 'kalender' | 'kategori' | 'batas-waktu';
  readonly at: Instant;
  readonly title: string;
  readonly note: string | null;
  /** `konsep`: to be commented on only. */
  readonly stage: 'konsep' | 'berlaku';
  /** What taking it over would change here, one sentence a line; empty when the office has it already. */
  readonly changes: readonly string[];
  /** For the preview of its effect on open cases; null where due dates stay. */
  readonly proposal: { readonly section: 'calendar' | 'deadlines'; readonly value: unknown } | null;
  readonly appliedAt: Instant | null;
  /** The steps of a published SOP, to look at and to comment on. */
  readonly sop: Pick<Sop, 'steps' | 'actors'> | null;
  /** `step`: of which step it speaks, in words; null when of all. */
  readonly comments: readonly {
    readonly at: Instant;
    readonly note: string;
    readonly step: string | null;
  }[];
}

/** Cases that Kominfo gave this office since an officer last looked. */
export interface ExchangeNews {
  readonly title: string;
  readonly body: string;
}
