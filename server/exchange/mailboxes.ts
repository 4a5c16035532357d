import { sql } from 'kysely';
import { type Db, forUpdate, inSet, rowsOf } from '../store/dialect.ts';

/** An event that goes into an office's mailbox. */
export interface Delivery {
  readonly office: string;
  readonly position: number;
}

/** A stream of which an office gets everything there is so far. */
export interface WholeStream {
  readonly office: string;
  readonly stream: string;
}

/**
 * Gives events their numbers in mailboxes, without holes and each once, under the offices' row locks. Kominfo has no
 * mailbox: it reads its own database.
 */
export async function deliver(
  tx: Db,
  deliveries: readonly Delivery[],
  streams: readonly WholeStream[],
  run: string,
): Promise<void> {
  const offices = [...new Set([...deliveries, ...streams].map((each) => each.office))].sort();
  if (offices.length === 0) return;
  await lockOffices(tx, offices);
  const direct = rowsOf(tx, deliveries, { office: 'text', position: 'whole' });
  const whole = rowsOf(tx, streams, { office: 'text', stream: 'text' });
  await sql`insert into mailbox (office, seq, run, event_position)
    select o.id, o.mailbox_head + row_number() over (partition by o.id order by w.position), cast(${run} as text), w.position
    from (
      select office, position from ${direct} as d
      union
      select s.office, e.position from ${whole} as s
      join events as e on e.stream = s.stream and e.outcome <> 'refused'
    ) as w
    join offices as o on o.id = w.office and o.kind <> 'kominfo'
    where not exists (select 1 from mailbox as m where m.office = w.office and m.event_position = w.position)`.execute(
    tx,
  );
  await sql`update offices set mailbox_head =
    (select coalesce(max(m.seq), 0) from mailbox as m where m.office = offices.id)
    where ${inSet(tx, 'id', offices)}`.execute(tx);
}

async function lockOffices(tx: Db, offices: readonly string[]): Promise<void> {
  await sql`select id from offices where ${inSet(tx, 'id', offices)} order by id ${forUpdate(tx)}`.execute(
    tx,
  );
}

/** Lets offices have case keys; each key once, numbered like the mailbox. */
export async function grantKeys(
  tx: Db,
  grants: readonly { readonly office: string; readonly key: string }[],
): Promise<void> {
  const offices = [...new Set(grants.map((each) => each.office))].sort();
  if (offices.length === 0) return;
  await lockOffices(tx, offices);
  await sql`insert into key_grants (office, seq, key_id)
    select o.id, o.keys_head + row_number() over (partition by o.id order by w.key), w.key
    from (select distinct office, key from ${rowsOf(tx, grants, { office: 'text', key: 'text' })} as g) as w
    join offices as o on o.id = w.office and o.kind <> 'kominfo'
    where not exists (select 1 from key_grants as k where k.office = w.office and k.key_id = w.key)`.execute(
    tx,
  );
  await sql`update offices set keys_head =
    (select coalesce(max(k.seq), 0) from key_grants as k where k.office = offices.id)
    where ${inSet(tx, 'id', offices)}`.execute(tx);
}
