import type { Generated } from 'kysely';
import type { WireEvent } from '../../shared/exchange/wire-event.ts';

/** All moments of the server are Unix milliseconds; validity of names is by local date. */

export interface MetaTable {
  name: string;
  value: string;
}

/** Who may exchange: OPDs, the Inspektorat, and one row of kind `kominfo` for the server itself. */
export interface OfficesTable {
  id: string;
  name: string;
  kind: 'opd' | 'inspektorat' | 'kominfo';
  /** Highest number given in its mailbox; the row's lock makes commit order number order. */
  mailbox_head: number;
  keys_head: number;
  valid_from: string | null;
  valid_to: string | null;
  created_at: number;
}

/** Names under which LAPOR! or people know an office, and when they held. */
export interface OfficeNamesTable {
  alias: string;
  office: string;
  valid_from: string | null;
  valid_to: string | null;
}

/** Ids with which folders of an office wrote before they were enrolled; its own id is among them. */
export interface OfficeIdsTable {
  folder: string;
  office: string;
}

export interface DevicesTable {
  id: string;
  office: string;
  sign_key: string;
  recipient: string;
  name: string;
  program: string;
  enrolled_at: number;
  last_seen_at: number | null;
  revoked_at: number | null;
  /** It told two stories under one number: it may not exchange until Kominfo has looked. */
  stopped_at: number | null;
  stopped_reason: string | null;
  /** How far its clock was ahead (negative: behind) at its last exchange. */
  clock_ahead_ms: number | null;
  /** Counts the bundles the server sent it. */
  sent_number: number;
}

/** How far each incarnation of a device has come. */
export interface HeadsTable {
  device: string;
  incarnation: string;
  seq: number;
  hash: string;
}

export type Outcome = 'accepted' | 'held' | 'refused';

/** Everything that ever came, and what the server itself wrote. `merge_key` only where the clock was capped. */
export interface ServerEventsTable extends WireEvent {
  position: Generated<number>;
  received_at: number;
  merge_key: string | null;
  outcome: Outcome;
  reason: string | null;
}

/** One row a stream; locked by whoever writes to it, so that nobody is assigned between an event and its mailboxes. */
export interface StreamsTable {
  stream: string;
}

/** Offices that may write to a case: they began it, received it themselves, or it was assigned to them once. */
export interface PensTable {
  stream: string;
  office: string;
}

export interface AssignmentsTable {
  case_id: string;
  office: string;
  from_at: number;
  /** Null while it holds. */
  to_at: number | null;
}

export interface MailboxTable {
  office: string;
  seq: number;
  /** The server's incarnation that gave the number: after a restored copy another one gives the same number to something else. */
  run: string;
  event_position: number;
}

/** Case keys, wrapped by the server's key. Destroying a row destroys what it opens. */
export interface ServerKeysTable {
  id: string;
  case_id: string;
  wrapped: string;
}

export interface KeyGrantsTable {
  office: string;
  seq: number;
  key_id: string;
}

/** Ciphertexts by their hash. `held` bytes are on disk; `complete` = 1 once they are what the name says. */
export interface BlobsTable {
  sha256: string;
  held: number;
  complete: number;
}

/** Which event speaks of a blob: whoever may read the event may fetch it. */
export interface BlobRefsTable {
  sha256: string;
  event_position: number;
}

export interface CodesTable {
  code_tag: string;
  office: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
  device: string | null;
}

export interface StaffTable {
  id: string;
  name: string;
  password: string;
  created_at: number;
  disabled_at: number | null;
}

export interface SessionsTable {
  token_hash: string;
  staff: string;
  created_at: number;
  expires_at: number;
  last_seen_at: number;
}

/** The log of exchanges. Counts only; what was in them is in the events. */
export interface ExchangesTable {
  id: Generated<number>;
  device: string;
  number: number;
  via: string;
  at: number;
  accepted: number;
  duplicate: number;
  held: number;
  refused: number;
  sent: number;
  ms: number;
  outcome: string;
}

/** One row a case, for the console's lists: a projection. Dates are local, moments are instants. */
export interface ConsoleCasesTable {
  id: string;
  register: string;
  register_year: number;
  register_sequence: number;
  tracking_id: string | null;
  title: string;
  body: string;
  classification: string | null;
  category: string | null;
  channel: string;
  /** Of the least advanced office that has it; Kominfo's own while none has. */
  status: string;
  lapor_status: string | null;
  agency: string | null;
  district: string | null;
  received_at: string;
  received_on: string;
  received_month: string;
  due_date: string | null;
  due_instant: string | null;
  due_kind: string | null;
  due_binding: number;
  finished_on: string | null;
  finish_days: number | null;
  on_time: number | null;
  /** The names of the offices that have it, parted by `; `. */
  unit: string | null;
  confidential: number;
  anonymous: number;
  /** Fingerprint of the row that Kominfo imported last; null for a case that began at an office. */
  digest: string | null;
  /** How many offices have it. */
  assigned: number;
  /** 1 when every office that has it gave it back. */
  given_back: number;
  withdrawn: number;
  /** 1 when it holds events of a newer program. */
  too_new: number;
}

/** One row per case and office: a projection by that office's own calendar, deadlines and SOP. */
export interface HandlingsTable {
  case_id: string;
  office: string;
  register: string | null;
  status: string;
  /** 0 once Kominfo took the case back. */
  active: number;
  received_on: string;
  due_date: string | null;
  due_instant: string | null;
  due_kind: string | null;
  due_binding: number;
  finished_on: string | null;
  finish_days: number | null;
  on_time: number | null;
  step: string | null;
  unit: string | null;
  assigned_at: string | null;
  withdrawn_at: string | null;
  taken_in_at: string | null;
  answer_state: string | null;
  approved_at: string | null;
  sent_at: string | null;
  uploaded_at: string | null;
}

export interface ServerTables {
  cases: ConsoleCasesTable;
  handlings: HandlingsTable;
  meta: MetaTable;
  offices: OfficesTable;
  office_names: OfficeNamesTable;
  office_ids: OfficeIdsTable;
  devices: DevicesTable;
  heads: HeadsTable;
  events: ServerEventsTable;
  streams: StreamsTable;
  pens: PensTable;
  assignments: AssignmentsTable;
  mailbox: MailboxTable;
  keys: ServerKeysTable;
  key_grants: KeyGrantsTable;
  blobs: BlobsTable;
  blob_refs: BlobRefsTable;
  codes: CodesTable;
  staff: StaffTable;
  sessions: SessionsTable;
  exchanges: ExchangesTable;
}
