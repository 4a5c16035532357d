import { type Kysely, type SqlBool, sql } from 'kysely';
import type { EventsTable, Tables } from '../../shared/event-store/schema.ts';
import type { RequestManifest } from '../../shared/exchange/manifest.ts';
import { syncDb } from './tables.ts';

/** A part of what Kominfo has not acknowledged, as it travels. */
export interface OutboxPage {
  readonly events: readonly EventsTable[];
  /** Each incarnation once, in the order of the events. */
  readonly runs: RequestManifest['runs'];
  /** Events that wait beyond this page. */
  readonly left: number;
}

type Limits = { readonly events: number; readonly bytes: number };

/**
 * What is this device's own and not acknowledged. An incarnation that came back from Kominfo in part (a restored
 * folder) can go on only where nothing is missing before it.
 */
function unacknowledged(db: Kysely<Tables>, device: string, after: number) {
  return syncDb(db)
    .selectFrom('events as e')
    .leftJoin('exchange_acknowledged as a', 'a.incarnation', 'e.incarnation')
    .where('e.device', '=', device)
    .where('e.position', '>', after)
    .where(sql<SqlBool>`e.seq > coalesce(a.seq, 0)`)
    .where(
      sql<SqlBool>`exists (select 1 from events as p where p.device = e.device and p.incarnation = e.incarnation
        and p.seq = coalesce(a.seq, 0) + 1)`,
    );
}

export async function countWaiting(db: Kysely<Tables>, device: string, after: number): Promise<number> {
  const row = await unacknowledged(db, device, after)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  return row?.total ?? 0;
}

/** Up to which position everything of this device is acknowledged. */
export async function acknowledgedTo(db: Kysely<Tables>, device: string, after: number): Promise<number> {
  const first = await unacknowledged(db, device, after)
    .select((e) => e.fn.min<number | null>('e.position').as('position'))
    .executeTakeFirst();
  if (first?.position) return first.position - 1;
  const last = await db
    .selectFrom('events')
    .select((e) => e.fn.max<number | null>('position').as('position'))
    .executeTakeFirst();
  return last?.position ?? 0;
}

/** The next page to send, oldest first, cut at the limits. */
export async function outboxPage(
  db: Kysely<Tables>,
  device: string,
  after: number,
  limits: Limits,
): Promise<OutboxPage> {
  const rows = await unacknowledged(db, device, after)
    .selectAll('e')
    .orderBy('e.position')
    .limit(limits.events)
    .execute();
  const page = cut(rows, limits.bytes);
  const full = page.length < rows.length || rows.length === limits.events;
  const left = full ? (await countWaiting(db, device, after)) - page.length : 0;
  const incarnations = [...Map.groupBy(page, (row) => row.incarnation).values()].map(gapless);
  return {
    events: incarnations.flat(),
    runs: incarnations.flatMap((events) => {
      const [first, last] = [events[0], events.at(-1)];
      return first && last ? [{ incarnation: first.incarnation, from: first.seq, to: last.seq }] : [];
    }),
    left,
  };
}

/** What an event's line has beside its payload, at most. */
const around = 1_000;

function cut(rows: readonly EventsTable[], bytes: number): readonly EventsTable[] {
  let total = 0;
  const end = rows.findIndex((row, index) => {
    total += Buffer.byteLength(row.payload) + around;
    return index > 0 && total > bytes;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** The beginning of an incarnation's events up to the first hole. */
function gapless(events: readonly EventsTable[]): readonly EventsTable[] {
  const hole = events.findIndex(
    (event, index) => index > 0 && event.seq !== (events[index - 1]?.seq ?? 0) + 1,
  );
  return hole < 0 ? events : events.slice(0, hole);
}
