/**
 * What the exchange with Kominfo has to remember: who Kominfo is, how far was sent and read, what came of it, and which
 * attachments are still to travel. None of it is a projection; all of it changes in the transaction that applies an answer.
 */
export const exchange = `
create table exchange (
  one integer primary key check (one = 1),
  url text not null,
  server_id text not null,
  server_name text not null,
  sign_key text not null,
  recipient text not null,
  enrolled_at text not null,
  number integer not null default 0,
  epoch text,
  mailbox integer not null default 0,
  event text,
  keys integer not null default 0,
  sent_to integer not null default 0,
  minimum text,
  clock_ahead_ms integer,
  last_success_at text,
  last_attempt_at text,
  failures integer not null default 0,
  last_error text,
  looked_at text
) strict;
create table exchange_acknowledged (incarnation text primary key, seq integer not null) strict, without rowid;
create table exchange_requests (
  number integer primary key,
  sha256 text not null,
  file text,
  made_at text not null,
  answered_at text
) strict;
create table exchange_history (
  id text primary key,
  via text not null,
  number integer not null,
  started_at text not null,
  ended_at text,
  sent integer not null default 0,
  accepted integer not null default 0,
  held integer not null default 0,
  refused integer not null default 0,
  received integer not null default 0,
  new_cases integer not null default 0,
  blobs_up integer not null default 0,
  blobs_down integer not null default 0,
  outcome text not null,
  error text
) strict, without rowid;
create index exchange_history_started on exchange_history (started_at);
create table exchange_refused (
  incarnation text not null,
  seq integer not null,
  reason text not null,
  at text not null,
  primary key (incarnation, seq)
) strict, without rowid;
create table exchange_conflicts (case_id text primary key) strict, without rowid;
create table exchange_blobs (
  sha256 text not null,
  way text not null check (way in ('naik', 'turun')),
  case_id text not null,
  size integer not null,
  primary key (way, sha256)
) strict, without rowid;

create index events_assigned on events (stream) where type = 'assigned' and side = 2;
create index events_taken_in on events (stream) where type = 'taken-in' and side = 1;
`;
