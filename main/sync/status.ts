import type {
  ExchangeEntry,
  ExchangeNews,
  ExchangeStatus,
  RefusedEvent,
} from '../../shared/contract/exchange-views.ts';
import { describeEvent } from '../../shared/domain/case/describe.ts';
import { caseIdOf, toCaseEvent } from '../../shared/event-store/case-events.ts';
import { fingerprintOf } from '../../shared/exchange/fingerprint.ts';
import { metaOf } from '../store/meta.ts';
import type { Desk } from '../workbench/desk.ts';
import { examplesMark } from '../workbench/examples/mark.ts';
import { listConflicts } from './conflicts.ts';
import { linkOf } from './link.ts';
import { countWaiting } from './outbox.ts';
import { nextExchange } from './schedule.ts';
import { type Link, syncDb } from './tables.ts';

/** A clock within this of Kominfo's is right. */
const tolerated = 5 * 60_000;
/** Entries that a person looks back through. */
const shown = 100;

/** How the exchange stands; `running` and `jitter` are this process's. */
export async function exchangeStatus(
  desk: Desk,
  now: { readonly running: boolean; readonly jitter: number },
): Promise<ExchangeStatus> {
  const link = await linkOf(desk.store.read);
  const db = syncDb(desk.store.read);
  const blobs = await db.selectFrom('exchange_blobs').select(['way', 'size']).execute();
  const refused = await db
    .selectFrom('exchange_refused')
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  const clock = link?.clock_ahead_ms ?? null;
  return {
    kominfo: link && {
      name: link.server_name,
      url: link.url,
      fingerprint: fingerprintOf(link.sign_key),
      office: desk.office().kominfo?.name ?? '',
      enrolledAt: link.enrolled_at,
    },
    waitingEvents: await countWaiting(db, desk.deviceId(), link?.sent_to ?? 0),
    waitingBlobs: {
      up: blobs.filter((each) => each.way === 'naik').length,
      down: blobs.filter((each) => each.way === 'turun').length,
      bytes: blobs.reduce((sum, each) => sum + each.size, 0),
    },
    lastSuccess: link?.last_success_at ?? null,
    lastAttempt: link?.last_attempt_at ?? null,
    lastError: link?.last_error ?? null,
    next: link && nextOf(desk, link, now.jitter),
    clockAheadMs: clock !== null && Math.abs(clock) > tolerated ? clock : null,
    minimum: link?.minimum ?? null,
    running: now.running,
    conflicts: (await listConflicts(desk)).length,
    refused: refused?.total ?? 0,
    examples: (await metaOf(desk.store.read, examplesMark)) !== null,
  };
}

/** When the next exchange is due by itself; an office that is not set up yet has no schedule. */
export function nextOf(desk: Desk, link: Link, jitter: number): string | null {
  const { settings } = desk.office();
  if (!settings) return null;
  return nextExchange({
    now: new Date(desk.now()).toISOString(),
    settings: settings.exchange,
    zone: settings.calendar.zone,
    enrolledAt: link.enrolled_at,
    lastSuccess: link.last_success_at,
    lastAttempt: link.last_attempt_at,
    failures: link.failures,
    jitter,
  });
}

/** Earlier exchanges, newest first. */
export async function exchangeHistory(desk: Desk): Promise<ExchangeEntry[]> {
  const rows = await syncDb(desk.store.read)
    .selectFrom('exchange_history')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(shown)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    via: row.via === 'berkas' ? 'berkas' : 'https',
    number: row.number,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    sent: row.sent,
    accepted: row.accepted,
    held: row.held,
    refused: row.refused,
    received: row.received,
    newCases: row.new_cases,
    blobsUp: row.blobs_up,
    blobsDown: row.blobs_down,
    outcome: outcomes.find((each) => each === row.outcome) ?? 'berjalan',
    error: row.error,
  }));
}
const outcomes: readonly ExchangeEntry['outcome'][] = ['selesai', 'gagal', 'dibatalkan', 'ditulis'];

/** What Kominfo stored but passes on to nobody, with its reasons, newest first. */
export async function refusedEvents(desk: Desk): Promise<RefusedEvent[]> {
  const rows = await syncDb(desk.store.read)
    .selectFrom('exchange_refused as r')
    .innerJoin('events as e', (join) =>
      join
        .onRef('e.incarnation', '=', 'r.incarnation')
        .onRef('e.seq', '=', 'r.seq')
        .on('e.device', '=', desk.deviceId()),
    )
    .leftJoin('cases as c', (join) =>
      join.on(
        (e) => e(e.val('case/'), '||', e.ref('c.id')),
        '=',
        (e) => e.ref('e.stream'),
      ),
    )
    .selectAll('e')
    .select(['r.reason', 'r.at', 'c.register'])
    .orderBy('r.at', 'desc')
    .orderBy('r.seq', 'desc')
    .limit(shown)
    .execute();
  return rows.map((row) => {
    const caseId = caseIdOf(row.stream);
    const what = caseId === null ? `Catatan kantor (${row.type})` : describeEvent(toCaseEvent(row)).what;
    return { id: row.id, at: row.at, what, reason: row.reason, caseId, register: row.register };
  });
}

/** New cases that Kominfo gave since somebody was last told; said once. */
export async function takeNews(desk: Desk): Promise<ExchangeNews | null> {
  const link = await linkOf(desk.store.read);
  if (!link) return null;
  const row = await syncDb(desk.store.read)
    .selectFrom('exchange_history')
    .select((e) => e.fn.sum<number | null>('new_cases').as('total'))
    .where('started_at', '>', link.looked_at ?? '')
    .executeTakeFirst();
  const total = row?.total ?? 0;
  if (total === 0) return null;
  const last = await syncDb(desk.store.read)
    .selectFrom('exchange_history')
    .select((e) => e.fn.max('started_at').as('at'))
    .executeTakeFirst();
  await desk.store.write((db) =>
    syncDb(db)
      .updateTable('exchange')
      .set({ looked_at: last?.at ?? null })
      .execute(),
  );
  return {
    title: 'Aduan baru dari Kominfo',
    body: total === 1 ? 'Satu aduan baru masuk register.' : `${total} aduan baru masuk register.`,
  };
}
