import type { Generated } from 'kysely';

/** The append-only log. `position` is this file's own order; (`device`, `incarnation`, `seq`) is the writer's. */
export interface EventsTable {
  position: number;
  id: string;
  office: string;
  device: string;
  incarnation: string;
  seq: number;
  hlc: string;
  actor: string;
  stream: string;
  type: string;
  version: number;
  payload: string;
  prev_hash: string;
  hash: string;
  /** Index of `sides`: whose it is from this office's point of view, as known when it was stored. */
  side: number;
  /** What it is ordered by where its own clock was too far ahead; null = `hlc` (docs/spec/exchange.md). */
  merge_key: string | null;
}

/** One row a case: a projection that can be dropped and rebuilt. `no` = position of the case's first event. */
export interface CasesTable {
  no: number;
  id: string;
  register: string;
  register_year: number;
  register_sequence: number;
  tracking_id: string | null;
  title: string;
  body: string;
  numbers: string;
  classification: string | null;
  category: string | null;
  channel: string;
  status: string;
  lapor_status: string | null;
  received_at: string;
  received_on: string;
  received_month: string;
  due_date: string | null;
  due_instant: string | null;
  due_kind: string | null;
  /** 1 when passing `due_date` makes the case "terlambat". */
  due_binding: number;
  step: string | null;
  step_number: number | null;
  next_action: string | null;
  unit: string | null;
  holder: string | null;
  district: string | null;
  confidential: number;
  anonymous: number;
  import_id: string | null;
  digest: string | null;
  worked: number;
  withdrawn: number;
  finished_on: string | null;
  /** Working days from receipt to the answer or the end; null while open and for history. */
  finish_days: number | null;
  on_time: number | null;
  /** What the limit a list shows is counted from; null when none runs. Pauses: JSON `[[from, to], …]`, null when none. */
  running_kind: string | null;
  running_from: string | null;
  running_pauses: string | null;
  running_binding: number;
  /** The date to which the head moved the limit that runs, and the finished one. */
  running_until: string | null;
  own_until: string | null;
  /** The date a longer limit is asked for, while the head has not decided. */
  asked_until: string | null;
  /** What the finished case's own limit is counted from; null while open and for history. */
  own_kind: string | null;
  own_from: string | null;
  own_pauses: string | null;
  /** The moment of `finished_on`: a finished case keeps the figures of the rules known then. */
  finished_at: string | null;
}

/** One row for each step of the SOP a case has done, skipped or stands at; withdrawn cases have none. A projection. */
export interface StepsTable {
  case_no: number;
  /** From 1, as the SOP numbers them. */
  number: number;
  case_id: string;
  sop_id: string;
  sop_version: number;
  step: string;
  state: string;
  started_at: string | null;
  done_at: string | null;
  done_by: string | null;
  /** Working minutes its clock ran until it was done, by the rules known then. */
  minutes: number | null;
  /** 1 when it kept to its standard; null when it has none. */
  on_time: number | null;
  /** Local month in which it was done. */
  done_month: string | null;
  departure: string | null;
}

/** Issued papers: a projection. */
export interface PapersTable {
  id: string;
  case_no: number;
  case_id: string;
  kind: string;
  number: string | null;
  year: number | null;
  sequence: number | null;
  issued_at: string;
  issued_by: string;
  sha256: string;
  pages: number;
  blob: string;
  key_id: string;
  printed: number;
  last_printed_at: string | null;
  cancelled_at: string | null;
  cancelled_by: string | null;
  cancel_reason: string | null;
}

/** Case keys, wrapped by the office key. Not a projection: destroying a row destroys what it opens. */
export interface KeysTable {
  id: string;
  case_id: string;
  wrapped: string;
}

/** Keyed fingerprints of a reporter's contact, to hint at duplicates without opening anything. Goes with the key. */
export interface IdentityTagsTable {
  key_id: string;
  case_id: string;
  tag: string;
}

export interface MetaTable {
  name: string;
  value: string;
}

export interface Tables {
  events: EventsTable;
  cases: CasesTable;
  papers: PapersTable;
  steps: StepsTable;
  keys: KeysTable;
  identity_tags: IdentityTagsTable;
  meta: MetaTable;
  case_search: { rowid: Generated<number>; title: string; body: string; numbers: string };
}
