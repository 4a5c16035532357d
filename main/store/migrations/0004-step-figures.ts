/** How done steps kept to their standard, for the comparison with the SOP; finished cases keep the rules known then. */
export const stepFigures = `
alter table cases add column finished_at text;
alter table cases add column running_until text;
alter table cases add column own_until text;
alter table cases add column asked_until text;
create index cases_asked on cases (asked_until) where asked_until is not null;

alter table steps add column on_time integer;
alter table steps add column done_month text;
drop index steps_sop;
create index steps_pace on steps (sop_id, sop_version, step, minutes, on_time, done_month) where minutes is not null;
`;
