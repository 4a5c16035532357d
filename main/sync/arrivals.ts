import { type Kysely, sql } from 'kysely';
import { noOffice, type Office } from '../../shared/domain/office/office.ts';
import { projectRules } from '../../shared/event-store/append.ts';
import { type ArrivingEvent, arrive, capKeys } from '../../shared/event-store/arrive.ts';
import { insertRows } from '../../shared/event-store/bulk.ts';
import { caseIdOf } from '../../shared/event-store/case-events.ts';
import { loadOffice, officeStream } from '../../shared/event-store/office-events.ts';
import { projectEvents, reprojectCases } from '../../shared/event-store/project-cases.ts';
import type { EventsTable, Tables } from '../../shared/event-store/schema.ts';
import { digestOf } from '../../shared/event-store/verify.ts';
import type { ResponseManifest } from '../../shared/exchange/manifest.ts';
import type { OpenedBundle } from '../../shared/exchange/open-bundle.ts';
import type { Desk } from '../workbench/desk.ts';
import { failpoint } from './failpoints.ts';

/**
 * Stores what arrived, binds it into the office's own record, keeps the keys that came along, and brings office and
 * cases up to date. In the caller's transaction. Returns the rows that were not here before.
 */
export function storeArrivals(
  desk: Desk,
  manifest: ResponseManifest,
  content: Pick<OpenedBundle, 'events' | 'keys'>,
): Promise<readonly EventsTable[]> {
  return desk.transact(async (db, record, learn) => {
    const keys = new Map(manifest.capped.map((each) => [each.event, each.key]));
    const self = await ownIds(db, desk.officeId(), content.events);
    const rows = await arrive(db, content.events, self, keys);
    const moved = await capKeys(db, keys);
    const before = desk.office();
    let office: Office = before;
    if ([...rows.map((row) => row.stream), ...moved].some(isOffices)) {
      office = await loadOffice(db, noOffice);
      learn(office);
    }
    // A receipt of receipts from another computer of the office would be answered there by the next, without end.
    if (rows.some((row) => row.type !== 'exchange-recorded'))
      await record([
        {
          stream: officeStream(desk.officeId()),
          fact: {
            type: 'exchange-recorded',
            payload: {
              server: manifest.from,
              count: rows.length,
              digest: digestOf(rows.map((row) => row.hash)),
            },
          },
        },
      ]);
    failpoint('sync-in-apply');
    await keepKeys(desk, db, content.keys);
    await projectEvents(db, rows, office);
    await reprojectCases(
      db,
      moved.flatMap((stream) => caseIdOf(stream) ?? []),
      office,
    );
    await projectRules(db, before, office);
    return rows;
  });
}

const isOffices = (stream: string): boolean => stream.startsWith('office/');

/**
 * Every id under which this office writes or wrote, also on computers it no longer has: only its own settings ever come
 * to it, so whoever wrote to an office's stream here is this office.
 */
async function ownIds(
  db: Kysely<Tables>,
  self: string,
  events: readonly ArrivingEvent[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ office: string }>`select distinct office from events
    where stream >= 'office/' and stream < 'office0'`.execute(db);
  const arriving = events.filter((event) => isOffices(event.stream)).map((event) => event.office);
  return new Set([self, ...rows.map((row) => row.office), ...arriving]);
}

/** Keys from Kominfo, closed with the office's own key; one that is here already stays as it is. */
async function keepKeys(desk: Desk, db: Kysely<Tables>, keys: OpenedBundle['keys']): Promise<void> {
  const { keyring } = desk.store;
  const wrapped = keys.map((each) => ({
    ...keyring.wrap(each.id, Buffer.from(each.key, 'base64')),
    case_id: each.caseId,
  }));
  await insertRows(db, 'keys', ['id', 'case_id', 'wrapped'], wrapped, 'insert or ignore');
}
