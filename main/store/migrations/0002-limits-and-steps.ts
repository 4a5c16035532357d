/**
 * What a case's limits are counted from stands beside them, so that a changed calendar is counted without folding
 * events again; the steps of the SOP get a table; lists walk an index in their own order.
 */
export const limitsAndSteps = `
alter table cases add column running_kind text;
alter table cases add column running_from text;
alter table cases add column running_pauses text;
alter table cases add column running_binding integer not null default 0;
alter table cases add column own_kind text;
alter table cases add column own_from text;
alter table cases add column own_pauses text;

drop index cases_received;
create index cases_received on cases (withdrawn, received_on, received_at, no);
drop index cases_status;
create index cases_status on cases (withdrawn, status, received_on, received_at, no);
drop index cases_due;
create index cases_due on cases (withdrawn, due_date, no, due_binding);
create index cases_waiting on cases (withdrawn, status, due_date, no, due_binding);
create index cases_title on cases (withdrawn, title, no);

create table steps (
  case_no integer not null,
  number integer not null,
  case_id text not null,
  sop_id text not null,
  sop_version integer not null,
  step text not null,
  state text not null,
  started_at text,
  done_at text,
  done_by text,
  minutes integer,
  departure text,
  primary key (case_no, number)
) strict, without rowid;
create index steps_sop on steps (sop_id, sop_version, step, state, minutes);
`;
