/**
 * Events of other offices and of Kominfo stand beside the office's own (`side`), and an event whose clock was too far
 * ahead gets, once, the key by which everybody orders it. Nothing else of an event can change.
 */
export const eventsOfOthers = `
alter table events add column side integer not null default 1;
alter table events add column merge_key text;
drop trigger events_keep;
create trigger events_keep before update of position, id, office, device, incarnation, seq, hlc, actor, stream, type, version, payload, prev_hash, hash, side on events begin select raise(abort, 'events are append-only'); end;
create trigger events_key before update of merge_key on events when old.merge_key is not null begin select raise(abort, 'events are append-only'); end;
drop index events_hlc;
create index events_order on events (coalesce(merge_key, hlc));
`;
