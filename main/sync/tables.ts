import type { Generated, Kysely, Selectable } from 'kysely';
import type { Tables } from '../../shared/event-store/schema.ts';

/** Who Kominfo is and how far the exchange has come; one row once the office is enrolled. */
export interface ExchangeTable {
  one: number;
  url: string;
  server_id: string;
  server_name: string;
  /** Pinned at enrolment: an answer that another key signed is refused. */
  sign_key: string;
  recipient: string;
  enrolled_at: string;
  /** Of the last request made. */
  number: Generated<number>;
  epoch: Generated<string | null>;
  mailbox: Generated<number>;
  /** Id of the mailbox's event at that number. */
  event: Generated<string | null>;
  keys: Generated<number>;
  /** Every event of this device up to that position is acknowledged. */
  sent_to: Generated<number>;
  minimum: Generated<string | null>;
  clock_ahead_ms: Generated<number | null>;
  last_success_at: Generated<string | null>;
  last_attempt_at: Generated<string | null>;
  failures: Generated<number>;
  last_error: Generated<string | null>;
  /** Until when an officer was told of new cases. */
  looked_at: Generated<string | null>;
}

/** The exchange as it stands. */
export type Link = Selectable<ExchangeTable>;

export interface AcknowledgedTable {
  incarnation: string;
  seq: number;
}

/** Requests that were made, by the hash under which they are answered. */
export interface RequestsTable {
  number: number;
  sha256: string;
  /** SHA-256 of the file it was written to; null over the network. */
  file: Generated<string | null>;
  made_at: string;
  answered_at: Generated<string | null>;
}

export interface HistoryTable {
  id: string;
  via: string;
  number: number;
  started_at: string;
  ended_at: Generated<string | null>;
  sent: Generated<number>;
  accepted: Generated<number>;
  held: Generated<number>;
  refused: Generated<number>;
  received: Generated<number>;
  new_cases: Generated<number>;
  blobs_up: Generated<number>;
  blobs_down: Generated<number>;
  outcome: string;
  error: Generated<string | null>;
}

export interface RefusedTable {
  incarnation: string;
  seq: number;
  reason: string;
  at: string;
}

/** Attachments still to travel: `naik` to Kominfo, `turun` from it. */
export interface BlobQueueTable {
  sha256: string;
  way: 'naik' | 'turun';
  case_id: string;
  /** Bytes of the ciphertext. */
  size: number;
}

/** Cases on which what arrived contradicted somebody; whether it still does, the case says. */
export interface ConflictsTable {
  case_id: string;
}

export interface SyncTables extends Tables {
  exchange: ExchangeTable;
  exchange_acknowledged: AcknowledgedTable;
  exchange_requests: RequestsTable;
  exchange_history: HistoryTable;
  exchange_refused: RefusedTable;
  exchange_conflicts: ConflictsTable;
  exchange_blobs: BlobQueueTable;
}
export type SyncDb = Kysely<SyncTables>;

/** The same database with the exchange's own tables. */
export const syncDb = (db: Kysely<Tables>): SyncDb => db.withTables<Omit<SyncTables, keyof Tables>>();
