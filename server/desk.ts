import type { Keyring } from '../shared/data-folder/keyring.ts';
import type { WireEvent } from '../shared/exchange/wire-event.ts';
import type { Db } from './store/dialect.ts';
import type { ServerStore } from './store/open-store.ts';
import type { Outcome } from './store/schema.ts';

/** An event as it was just stored. */
export type StoredEvent = WireEvent & {
  readonly position: number;
  readonly outcome: Outcome;
  readonly merge_key: string | null;
};

/**
 * Brings the console's projections up to date with events just stored, accepted or held, in their transaction. Refused ones never come here.
 */
export type Project = (tx: Db, events: readonly StoredEvent[]) => Promise<void>;

/** Who the server is. Its own events are written as `office: server`, by its one device. */
export interface ServerSelf {
  readonly server: string;
  readonly device: string;
  /** Taken anew by every process. */
  readonly incarnation: string;
  readonly name: string;
  /** Changes when the database was restored from a copy: offices then read their mailbox from 1. */
  readonly epoch: string;
}

/** What every use case of the server is given. */
export interface Desk {
  readonly store: ServerStore;
  /** Opens and wraps case keys; `office.key` in the data folder. */
  readonly keyring: Keyring;
  readonly self: ServerSelf;
  /** Folder of blobs, key and, for SQLite, the database. */
  readonly folder: string;
  readonly project: Project;
  /** Unix milliseconds. */
  now(): number;
  newId(): string;
  random(bytes: number): Uint8Array;
}
