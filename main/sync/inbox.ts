import type { Kysely } from 'kysely';
import type { EventsTable, Tables } from '../../shared/event-store/schema.ts';
import type { ResponseManifest } from '../../shared/exchange/manifest.ts';
import type { OpenedBundle } from '../../shared/exchange/open-bundle.ts';
import { Refused } from '../../shared/serving/refused.ts';
import type { Desk } from '../workbench/desk.ts';
import { storeArrivals } from './arrivals.ts';
import { attachmentOf, ownAttachments } from './attachments.ts';
import { noteConflicts } from './conflicts.ts';
import { addToHistory, type HistoryTurn } from './history.ts';
import { requireLink } from './link.ts';
import { acknowledgedTo } from './outbox.ts';
import { type Link, type SyncDb, syncDb } from './tables.ts';
import { takeInAssigned } from './take-in.ts';

/** What an answer brought. */
export interface Applied {
  readonly arrived: number;
  readonly newCases: number;
  readonly accepted: number;
  readonly refused: number;
  /** More stands in the mailbox. */
  readonly more: boolean;
  /** Kominfo lacks what it had acknowledged: that is to be sent again. */
  readonly forgotten: boolean;
}

/** Which turn of which exchange this is, for the history and the clock. */
export interface Turn extends HistoryTurn {
  /** How far this computer's clock is ahead of Kominfo's; null when that cannot be told. */
  readonly clockAheadMs: number | null;
}

/**
 * Applies an answer in one transaction: all of it or nothing. Applied a second time it changes nothing, since events are
 * known by their ids, and how far was read and acknowledged only grows.
 */
export function applyResponse(
  desk: Desk,
  manifest: ResponseManifest,
  content: Pick<OpenedBundle, 'events' | 'keys' | 'blobs'>,
  turn: Turn,
): Promise<Applied> {
  return desk.unattended().allOrNothing(async (inner) => {
    const before = await inner.transact(async (db) => {
      const link = await requireLink(db);
      mustFollow(link, manifest);
      return link;
    });
    const rows = await storeArrivals(inner, manifest, content);
    // Of a mailbox read in parts, the office's own taking-in of an earlier day may stand in a later part.
    const newCases = manifest.mailbox.more ? 0 : await takeInAssigned(inner);
    const { accepted, refused } = manifest.outcome;
    const applied = {
      arrived: rows.length,
      newCases,
      accepted,
      refused: refused.length,
      more: manifest.mailbox.more,
      forgotten: hasForgotten(before, manifest),
    };
    await inner.transact(async (db) => {
      await acknowledge(syncDb(db), inner.deviceId(), before, manifest, { rows, content: content.events });
      await queueBlobs(inner, db, manifest, rows);
      await noteConflicts(db, rows);
      await moveOn(syncDb(db), inner, before, manifest, turn);
      await addToHistory(syncDb(db), turn, { ...applied, held: manifest.outcome.held });
    });
    return applied;
  });
}

/** An answer that begins beyond what was read would leave a hole. */
function mustFollow(link: Link, { mailbox, epoch }: ResponseManifest): void {
  if (mailbox.resync || mailbox.from <= link.mailbox + 1) return;
  if (link.epoch !== null && link.epoch !== epoch) return;
  throw new Refused(
    'Jawaban ini menyambung jawaban Kominfo yang belum dibaca di sini. Baca dahulu berkas jawaban sebelumnya, atau buat permintaan baru.',
  );
}

/**
 * Kominfo's record is an older copy, which may lack what was acknowledged once: it says so by another epoch, or its
 * mailbox is not the one that was read.
 */
const hasForgotten = (link: Link, { epoch, mailbox }: ResponseManifest): boolean =>
  link.epoch !== null && (link.epoch !== epoch || mailbox.resync);

async function acknowledge(
  db: SyncDb,
  device: string,
  link: Link,
  manifest: ResponseManifest,
  { rows, content }: { readonly rows: readonly EventsTable[]; readonly content: OpenedBundle['events'] },
): Promise<void> {
  const { outcome } = manifest;
  if (hasForgotten(link, manifest)) await db.deleteFrom('exchange_acknowledged').execute();
  // What comes back of this device's own is at Kominfo already: it was restored from an older copy.
  const reached = new Map<string, number>();
  const own = rows.filter((row) => row.device === device);
  for (const { incarnation, seq } of [...outcome.acknowledged, ...own])
    reached.set(incarnation, Math.max(seq, reached.get(incarnation) ?? 0));
  for (const [incarnation, seq] of reached)
    await db
      .insertInto('exchange_acknowledged')
      .values({ incarnation, seq })
      .onConflict((conflict) =>
        conflict.column('incarnation').doUpdateSet({ seq }).where('exchange_acknowledged.seq', '<', seq),
      )
      .execute();
  if (outcome.gap)
    await db
      .insertInto('exchange_acknowledged')
      .values({ incarnation: outcome.gap.incarnation, seq: outcome.gap.expected - 1 })
      .onConflict((conflict) =>
        conflict.column('incarnation').doUpdateSet({ seq: (outcome.gap?.expected ?? 1) - 1 }),
      )
      .execute();
  await forgetRefusals(db, device, content);
  const at = new Date(manifest.receivedAt).toISOString();
  for (const { incarnation, seq, reason } of outcome.refused)
    await db
      .insertInto('exchange_refused')
      .values({ incarnation, seq, reason, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** What Kominfo hands out it no longer refuses: the case was assigned to this office since. */
async function forgetRefusals(db: SyncDb, device: string, events: OpenedBundle['events']): Promise<void> {
  const any = await db.selectFrom('exchange_refused').select('seq').limit(1).executeTakeFirst();
  if (!any) return;
  for (const { incarnation, seq } of events.filter((event) => event.device === device))
    await db
      .deleteFrom('exchange_refused')
      .where('incarnation', '=', incarnation)
      .where('seq', '=', seq)
      .execute();
}

/** Notes which attachments are still to travel: those that Kominfo asks for, and those that events spoke of. */
async function queueBlobs(
  desk: Desk,
  db: Kysely<Tables>,
  manifest: ResponseManifest,
  rows: readonly EventsTable[],
): Promise<void> {
  const { blobs } = desk.store;
  const sync = syncDb(db);
  const wanted = new Set(manifest.wanted);
  const up = (wanted.size === 0 ? [] : await ownAttachments(db)).filter(
    (each) => wanted.has(each.sha256) && blobs.has(each.sha256),
  );
  const down = rows.flatMap((row) => attachmentOf(row) ?? []).filter((each) => !blobs.has(each.sha256));
  await sync.deleteFrom('exchange_blobs').where('way', '=', 'naik').execute();
  for (const [way, list] of [['naik', up] as const, ['turun', down] as const])
    for (const { sha256, caseId, size } of list)
      await sync
        .insertInto('exchange_blobs')
        .values({ sha256, way, case_id: caseId, size })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
}

async function moveOn(
  db: SyncDb,
  desk: Desk,
  link: Link,
  manifest: ResponseManifest,
  turn: Turn,
): Promise<void> {
  const { mailbox, answers, outcome } = manifest;
  const anew = mailbox.resync || link.epoch !== manifest.epoch;
  const further = anew || mailbox.to >= link.mailbox;
  const again = outcome.gap !== null || hasForgotten(link, manifest);
  await db
    .updateTable('exchange')
    .set({
      epoch: manifest.epoch,
      ...(further ? { mailbox: mailbox.to, event: mailbox.lastEvent } : {}),
      keys: anew ? manifest.keysTo : Math.max(link.keys, manifest.keysTo),
      number: Math.max(link.number, answers.number),
      sent_to: await acknowledgedTo(db, desk.deviceId(), again ? 0 : link.sent_to),
      minimum: manifest.minimum,
      ...(turn.clockAheadMs === null ? {} : { clock_ahead_ms: turn.clockAheadMs }),
    })
    .execute();
  const answered_at = new Date(desk.now()).toISOString();
  await db
    .insertInto('exchange_requests')
    .values({ number: answers.number, sha256: answers.sha256, made_at: answered_at, answered_at })
    .onConflict((conflict) => conflict.column('number').doUpdateSet({ answered_at }))
    .execute();
}
