/** Events, keys and the first projections. */
export const first = `
create table meta (name text primary key, value text not null) strict, without rowid;

create table events (
  position integer primary key,
  id text not null unique,
  office text not null,
  device text not null,
  incarnation text not null,
  seq integer not null,
  hlc text not null,
  actor text not null,
  stream text not null,
  type text not null,
  version integer not null,
  payload text not null,
  prev_hash text not null,
  hash text not null,
  unique (device, incarnation, seq)
) strict;
create index events_stream on events (stream, position);
create index events_hlc on events (hlc);
create trigger events_keep before update on events begin select raise(abort, 'events are append-only'); end;
create trigger events_stay before delete on events begin select raise(abort, 'events are append-only'); end;

create table keys (id text primary key, case_id text not null, wrapped text not null) strict, without rowid;
create index keys_case on keys (case_id);
create table identity_tags (key_id text not null, case_id text not null, tag text not null, primary key (tag, case_id)) strict, without rowid;

create table cases (
  no integer primary key,
  id text not null unique,
  register text not null,
  register_year integer not null,
  register_sequence integer not null,
  tracking_id text,
  title text not null,
  body text not null,
  numbers text not null,
  classification text,
  category text,
  channel text not null,
  status text not null,
  lapor_status text,
  received_at text not null,
  received_on text not null,
  received_month text not null,
  due_date text,
  due_instant text,
  due_kind text,
  due_binding integer not null,
  step text,
  step_number integer,
  next_action text,
  unit text,
  holder text,
  district text,
  confidential integer not null,
  anonymous integer not null,
  import_id text,
  digest text,
  worked integer not null,
  withdrawn integer not null,
  finished_on text,
  finish_days integer,
  on_time integer
) strict;
create index cases_received on cases (withdrawn, received_at, no);
create index cases_due on cases (withdrawn, due_date, no);
create index cases_status on cases (withdrawn, status, received_at);
create index cases_tracking on cases (tracking_id);
create index cases_register on cases (register_year, register_sequence);
create index cases_import on cases (import_id);
create index cases_recap on cases (withdrawn, received_on, status, channel, classification, category, unit, received_month, finished_on, finish_days, on_time, due_date, due_binding);
create index cases_finished on cases (withdrawn, finished_on);

create table papers (
  id text primary key,
  case_no integer not null,
  case_id text not null,
  kind text not null,
  number text,
  year integer,
  sequence integer,
  issued_at text not null,
  issued_by text not null,
  sha256 text not null,
  pages integer not null,
  blob text not null,
  key_id text not null,
  printed integer not null,
  last_printed_at text
) strict, without rowid;
create index papers_case on papers (case_id);
create index papers_issued on papers (issued_at);
create unique index papers_number on papers (year, sequence) where sequence is not null;

create virtual table case_search using fts5 (title, body, numbers, content='cases', content_rowid='no', tokenize='trigram remove_diacritics 1');
`;
