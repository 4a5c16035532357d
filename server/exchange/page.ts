import { pageLimits } from '../../shared/exchange/limits.ts';
import type { Cursor, RequestManifest } from '../../shared/exchange/manifest.ts';
import type { WireEvent } from '../../shared/exchange/wire-event.ts';
import type { Db } from '../store/dialect.ts';

/** A part of an office's mailbox, as far as a response has room. */
export interface Page {
  readonly events: readonly WireEvent[];
  readonly from: number;
  readonly to: number;
  readonly lastEvent: string | null;
  readonly more: boolean;
  readonly resync: boolean;
  /** Keys by which events within the page are ordered, by the events' ids. */
  readonly capped: readonly (readonly [string, string])[];
}

/** Whether what the office says it has read is what stands in its mailbox. */
export async function mustResync(tx: Db, office: string, cursor: Cursor, epoch: string): Promise<boolean> {
  if (cursor.epoch === null && cursor.mailbox === 0) return false;
  if (cursor.epoch !== epoch) return true;
  if (cursor.mailbox === 0) return false;
  const row = await tx
    .selectFrom('mailbox')
    .innerJoin('events', 'events.position', 'mailbox.event_position')
    .select(['events.id', 'mailbox.run'])
    .where('mailbox.office', '=', office)
    .where('mailbox.seq', '=', cursor.mailbox)
    .executeTakeFirst();
  return row === undefined || markOf(row.id, row.run) !== cursor.event;
}

/**
 * What stands at a mailbox number: the event, and which run of the server put it there. The event alone could stand at the
 * same number of a restored copy with something else before it; a run only ever goes on from where it began.
 */
const markOf = (event: string, run: string): string => `${event}:${run.slice(-12)}`;

/** Keys that a page tells; a manifest has room for no more. */
const mostCapped = 2_000;

/** Rows of one step through the mailbox. */
const step = 500;

/**
 * The mailbox from the cursor on, without the events that stand in the request itself: the sender has those.
 * `handsOut` = false: the office's program is too old, it gets nothing and its cursor stays.
 */
export async function readPage(
  tx: Db,
  office: string,
  request: RequestManifest,
  epoch: string,
  handsOut: boolean,
): Promise<Page> {
  const { cursor } = request;
  const resync = await mustResync(tx, office, cursor, epoch);
  const start = resync ? 0 : cursor.mailbox;
  const lastEvent = resync || cursor.mailbox === 0 ? null : cursor.event;
  const empty = { events: [], from: start + 1, to: start, lastEvent, more: false, resync, capped: [] };
  if (!handsOut)
    return { ...empty, resync: false, from: cursor.mailbox + 1, to: cursor.mailbox, lastEvent: cursor.event };
  return fill(tx, office, isIn(request), pageLimits[request.via], empty);
}

/** Whether an event stands in the request, by its device, incarnation and number. */
function isIn(request: RequestManifest): (event: WireEvent) => boolean {
  const runs = new Map(request.runs.map((run) => [run.incarnation, run]));
  return (event) => {
    const run = runs.get(event.incarnation);
    return (
      run !== undefined &&
      event.device === request.from.device &&
      event.seq >= run.from &&
      event.seq <= run.to
    );
  };
}

async function fill(
  tx: Db,
  office: string,
  leaveOut: (event: WireEvent) => boolean,
  limits: { readonly events: number; readonly bytes: number },
  start: Page,
): Promise<Page> {
  const events: WireEvent[] = [];
  const capped: [string, string][] = [];
  let { to, lastEvent } = start;
  let bytes = 0;
  for (;;) {
    const rows = await rowsAfter(tx, office, to);
    for (const { mailbox_seq, run, merge_key, ...event } of rows) {
      const size = Buffer.byteLength(event.payload) + 600;
      const left = leaveOut(event);
      const full = events.length >= limits.events || (events.length > 0 && bytes + size > limits.bytes);
      if ((!left && full) || capped.length >= mostCapped)
        return { ...start, events, to, lastEvent, more: true, capped };
      to = mailbox_seq;
      lastEvent = markOf(event.id, run);
      if (merge_key !== null) capped.push([event.id, merge_key]);
      if (left) continue;
      events.push(event);
      bytes += size;
    }
    if (rows.length < step) return { ...start, events, to, lastEvent, more: false, capped };
  }
}

function rowsAfter(tx: Db, office: string, seq: number) {
  return tx
    .selectFrom('mailbox')
    .innerJoin('events', 'events.position', 'mailbox.event_position')
    .select([
      'mailbox.seq as mailbox_seq',
      'mailbox.run',
      'events.merge_key',
      'events.id',
      'events.office',
      'events.device',
      'events.incarnation',
      'events.seq',
      'events.hlc',
      'events.actor',
      'events.stream',
      'events.type',
      'events.version',
      'events.payload',
      'events.prev_hash',
      'events.hash',
    ])
    .where('mailbox.office', '=', office)
    .where('mailbox.seq', '>', seq)
    .orderBy('mailbox.seq')
    .limit(step)
    .execute();
}
