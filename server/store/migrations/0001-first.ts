import type { Words } from './words.ts';

/** Offices, devices, events, mailboxes, keys, blobs, codes, staff. */
export const first = ({ text, whole, numbered, strict }: Words): readonly string[] => [
  `create table offices (
    id ${text} primary key, name ${text} not null,
    kind ${text} not null check (kind in ('opd', 'inspektorat', 'kominfo')),
    mailbox_head ${whole} not null, keys_head ${whole} not null,
    valid_from ${text}, valid_to ${text}, created_at ${whole} not null
  ) ${strict}`,
  `create table office_names (
    alias ${text} not null, office ${text} not null references offices (id), valid_from ${text}, valid_to ${text}
  ) ${strict}`,
  'create index office_names_alias on office_names (alias)',
  `create table office_ids (
    folder ${text} primary key, office ${text} not null references offices (id)
  ) ${strict}`,
  `create table devices (
    id ${text} primary key, office ${text} not null references offices (id),
    sign_key ${text} not null, recipient ${text} not null, name ${text} not null, program ${text} not null,
    enrolled_at ${whole} not null, last_seen_at ${whole}, revoked_at ${whole},
    stopped_at ${whole}, stopped_reason ${text}, clock_ahead_ms ${whole}, sent_number ${whole} not null
  ) ${strict}`,
  'create index devices_office on devices (office)',
  `create table heads (
    device ${text} not null references devices (id), incarnation ${text} not null,
    seq ${whole} not null, hash ${text} not null, primary key (device, incarnation)
  ) ${strict}`,
  `create table events (
    position ${numbered},
    id ${text} not null, office ${text} not null, device ${text} not null, incarnation ${text} not null,
    seq ${whole} not null, hlc ${text} not null, actor ${text} not null, stream ${text} not null,
    type ${text} not null, version ${whole} not null, payload ${text} not null,
    prev_hash ${text} not null, hash ${text} not null,
    received_at ${whole} not null, merge_key ${text},
    outcome ${text} not null check (outcome in ('accepted', 'held', 'refused')), reason ${text},
    unique (device, incarnation, seq)
  ) ${strict}`,
  // A refused event may repeat the id of another; nobody ever receives it.
  `create unique index events_id on events (id) where outcome <> 'refused'`,
  'create index events_stream on events (stream, position)',
  `create table streams (stream ${text} primary key) ${strict}`,
  `create table pens (
    stream ${text} not null references streams (stream), office ${text} not null references offices (id),
    primary key (stream, office)
  ) ${strict}`,
  `create table assignments (
    case_id ${text} not null, office ${text} not null references offices (id),
    from_at ${whole} not null, to_at ${whole}
  ) ${strict}`,
  // At most one that holds, per case and office.
  'create unique index assignments_now on assignments (case_id, office) where to_at is null',
  'create index assignments_office on assignments (office)',
  `create table mailbox (
    office ${text} not null references offices (id), seq ${whole} not null,
    run text not null, event_position ${whole} not null references events (position),
    primary key (office, seq), unique (office, event_position)
  ) ${strict}`,
  `create table keys (
    id ${text} primary key, case_id ${text} not null, wrapped ${text} not null
  ) ${strict}`,
  'create index keys_case on keys (case_id)',
  `create table key_grants (
    office ${text} not null references offices (id), seq ${whole} not null, key_id ${text} not null,
    primary key (office, seq), unique (office, key_id)
  ) ${strict}`,
  `create table blobs (
    sha256 ${text} primary key, held ${whole} not null, complete ${whole} not null
  ) ${strict}`,
  'create index blobs_wanted on blobs (sha256) where complete = 0',
  `create table blob_refs (
    sha256 ${text} not null, event_position ${whole} not null references events (position),
    primary key (sha256, event_position)
  ) ${strict}`,
  'create index blob_refs_event on blob_refs (event_position)',
  `create table codes (
    code_tag ${text} primary key, office ${text} not null references offices (id),
    created_at ${whole} not null, expires_at ${whole} not null, used_at ${whole}, device ${text}
  ) ${strict}`,
  `create table staff (
    id ${text} primary key, name ${text} not null unique, password ${text} not null,
    created_at ${whole} not null, disabled_at ${whole}
  ) ${strict}`,
  `create table sessions (
    token_hash ${text} primary key, staff ${text} not null references staff (id),
    created_at ${whole} not null, expires_at ${whole} not null, last_seen_at ${whole} not null
  ) ${strict}`,
  `create table exchanges (
    id ${numbered}, device ${text} not null, number ${whole} not null, via ${text} not null, at ${whole} not null,
    accepted ${whole} not null, duplicate ${whole} not null, held ${whole} not null, refused ${whole} not null,
    sent ${whole} not null, ms ${whole} not null, outcome ${text} not null
  ) ${strict}`,
  'create index exchanges_device on exchanges (device, id)',
];
