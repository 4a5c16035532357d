import type { Kysely } from 'kysely';
import { linkOf } from '../../../../main/sync/link.ts';
import { countWaiting } from '../../../../main/sync/outbox.ts';
import { checkAssignments } from '../../../../server/check/assignments.ts';
import { checkChains } from '../../../../server/check/chains.ts';
import { checkMailboxes } from '../../../../server/check/mailboxes.ts';
import { foldCase } from '../../../../shared/domain/case/evolve.ts';
import { sideOf } from '../../../../shared/domain/case/sides.ts';
import { toCaseEvent } from '../../../../shared/event-store/case-events.ts';
import { sideNumber } from '../../../../shared/event-store/event-meta.ts';
import type { EventsTable, Tables } from '../../../../shared/event-store/schema.ts';
import { brokenLink, projectionDifference } from '../../../../shared/event-store/verify.ts';
import type { Computer, World } from './world.ts';

export class Unsound extends Error {}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Unsound(what);
}

const eventsOf = (db: Kysely<Tables>): Promise<EventsTable[]> =>
  db.selectFrom('events').selectAll().orderBy('position').execute();

export async function idsAt(computer: Computer): Promise<ReadonlySet<string>> {
  const rows = await computer.workbench.desk.store.read.selectFrom('events').select('id').execute();
  return new Set(rows.map((row) => row.id));
}

export async function idsAtServer({ server }: World): Promise<ReadonlySet<string>> {
  const rows = await server.desk.store.read.selectFrom('events').select('id').execute();
  return new Set(rows.map((row) => row.id));
}

/** What holds after every step: nothing that was saved is gone, numbers have no gap, projections are what the events say. */
export async function soundComputer(
  computer: Computer,
  before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { desk } = computer.workbench;
  const now = await idsAt(computer);
  for (const id of before) must(now.has(id), `${computer.name}: catatan ${id} hilang`);
  const broken = await brokenLink(desk.store.read);
  must(broken === null, `${computer.name}: ${broken}`);
  const difference = await projectionDifference(desk.store.read, desk.office());
  must(difference === null, `${computer.name}: ${difference}`);
  return now;
}

export async function soundServer({ server: { desk } }: World): Promise<void> {
  const found = (await checkChains(desk)) ?? (await checkMailboxes(desk)) ?? (await checkAssignments(desk));
  must(found === null, `kominfo: ${found}`);
}

/** What holds when everybody has exchanged and nothing is left: all tell the same. */
export async function settled(world: World, saved: ReadonlySet<string>): Promise<void> {
  await soundServer(world);
  const stored = await world.server.desk.store.read
    .selectFrom('events')
    .selectAll()
    .orderBy('position')
    .execute();
  const kept = new Map(stored.map((row) => [row.id, row]));
  const somewhere = new Set(kept.keys());
  for (const computer of world.computers) {
    const { desk } = computer.workbench;
    const db = desk.store.read;
    const link = await linkOf(db);
    const waiting = await countWaiting(db, desk.deviceId(), link?.sent_to ?? 0);
    must(waiting === 0, `${computer.name}: ${waiting} catatan masih menunggu`);
    const rows = await eventsOf(db);
    for (const row of rows) {
      somewhere.add(row.id);
      // What Kominfo recorded after its own backup is lost to it alone (docs/limits.md).
      if (row.office === world.server.desk.self.server && world.server.forgotten.has(row.stream)) continue;
      const there = kept.get(row.id);
      must(there !== undefined, `kominfo: ${row.type} ${row.id} dari ${computer.name} tidak ada`);
      must(there?.hash === row.hash, `${row.id} lain di kominfo`);
    }
    await sameCases(world, computer, rows, stored);
  }
  for (const id of saved) must(somewhere.has(id), `catatan ${id} hilang di mana-mana`);
}

/** Every case that Kominfo assigned to the office: the same events, and the same case from the office's side. */
async function sameCases(
  world: World,
  computer: Computer,
  rows: readonly EventsTable[],
  stored: readonly (Omit<EventsTable, 'side'> & { readonly outcome: string })[],
): Promise<void> {
  const { read } = world.server.desk.store;
  const assigned = await read
    .selectFrom('assignments')
    .select('case_id')
    .where('office', '=', computer.office)
    .where('to_at', 'is', null)
    .execute();
  const folders = await read
    .selectFrom('office_ids')
    .select('folder')
    .where('office', '=', computer.office)
    .execute();
  const self = new Set([computer.office, ...folders.map((row) => row.folder)]);
  const own = [...new Set(rows.filter((row) => self.has(row.office)).map((row) => row.stream))];
  const streams = new Set([
    ...assigned.map((row) => `case/${row.case_id}`),
    ...own.filter((each) => each.startsWith('case/')),
  ]);
  const assignedStreams = new Set(assigned.map((row) => `case/${row.case_id}`));
  for (const stream of streams) {
    const here = rows.filter((row) => row.stream === stream);
    const there = stored.filter((row) => row.stream === stream && row.outcome !== 'refused');
    const known = new Set(here.map((row) => row.id));
    for (const row of there)
      must(
        known.has(row.id) || (!assignedStreams.has(stream) && !self.has(row.office)),
        `${computer.name}: ${row.type} ${row.id} tidak sampai`,
      );
    if (!assignedStreams.has(stream) || world.server.forgotten.has(stream)) continue;
    const refused = new Set(stored.filter((row) => row.outcome === 'refused').map((row) => row.id));
    const seen = foldCase(here.filter((row) => !refused.has(row.id)).map(toCaseEvent));
    const told = foldCase(there.map((row) => toCaseEvent({ ...row, side: sideNumber(sideOf(row, self)) })));
    must(
      JSON.stringify(seen) === JSON.stringify(told),
      `${computer.name}: ${stream} lain daripada di kominfo`,
    );
  }
}
