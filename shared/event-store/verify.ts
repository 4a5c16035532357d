import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { genesis } from '../domain/event/envelope.ts';
import type { Office } from '../domain/office/office.ts';
import { inSet } from './bulk.ts';
import { readAllCases } from './case-streams.ts';
import { caseColumns, paperColumns, stepColumns } from './columns.ts';
import { hashOf } from './envelope.ts';
import { projectionOf } from './project-cases.ts';
import type { Tables } from './schema.ts';

/**
 * Names the first broken entry of the record, Indonesian; null when whole. Each incarnation is a chain; its first event is
 * bound to what stood in the file before it. What arrived from elsewhere is bound by the `exchange-recorded` event after
 * it, whose digest is over the hashes of all that arrived with it.
 */
export async function brokenLink(db: Kysely<Tables>): Promise<string | null> {
  const heads = new Map<string, string>();
  /** The last hashes, more than any bundle brings, and the oldest event that nothing has bound yet. */
  let recent: string[] = [];
  let unbound: { readonly position: number; readonly fault: string } | null = null;
  let previous = genesis;
  let position = 0;
  for (;;) {
    const rows = await db
      .selectFrom('events')
      .selectAll()
      .where('position', '>', position)
      .orderBy('position')
      .limit(5_000)
      .execute();
    for (const row of rows) {
      if (row.position !== position + 1) return `catatan ke-${position + 1} hilang`;
      const changed = `catatan ke-${row.position} (${row.type}, ${row.stream}) berubah`;
      if (hashOf(row) !== row.hash) return changed;
      const chain = `${row.device} ${row.incarnation}`;
      const head = heads.get(chain);
      // Files of the first versions went on from the event before, whoever wrote it.
      const follows = row.prev_hash === head || row.prev_hash === previous;
      const bound = row.type === 'exchange-recorded' && follows ? boundBy(row.payload, recent) : 0;
      // Receipts that arrived from another computer of the office bind what arrived there.
      if (bound > 0 && unbound !== null && unbound.position >= row.position - bound) unbound = null;
      // A receipt that came alone says nothing of any case, and binds nothing here.
      if (bound === 0 && !follows && row.type !== 'exchange-recorded')
        unbound ??= { position: row.position, fault: changed };
      recent.push(row.hash);
      heads.set(chain, row.hash);
      previous = row.hash;
      position = row.position;
    }
    if (rows.length < 5_000) return unbound?.fault ?? null;
    recent = recent.slice(-mostBound);
  }
}

/** What binds a set of events that arrived together, in the order in which they were stored. */
export const digestOf = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join('\n')).digest('hex');

/** Events that one receipt can bind: those of the largest bundle. */
const mostBound = 100_000;

/** How many events before it a receipt binds, of these hashes: none when its digest is over others. */
function boundBy(payload: string, hashes: readonly string[]): number {
  const { count = 0, digest = '' }: { readonly count?: number; readonly digest?: string } =
    JSON.parse(payload);
  return count > 0 && digestOf(hashes.slice(-count)) === digest ? count : 0;
}

/** Compares the projections with a fresh fold of the events; names the first difference, null when equal. */
export async function projectionDifference(db: Kysely<Tables>, office: Office): Promise<string | null> {
  const total = { cases: 0, papers: 0, steps: 0 };
  for await (const streams of readAllCases(db)) {
    const expected = projectionOf(streams, office);
    const numbers = expected.cases.map((each) => each.no);
    const cases = byKey(
      await db.selectFrom('cases').selectAll().where(inSet('no', numbers)).execute(),
      (row) => row.no,
    );
    for (const record of expected.cases) {
      const column = difference(caseColumns, record, cases.get(record.no));
      if (column) return `aduan ${record.register}: kolom ${column} tidak sama dengan catatan`;
    }
    const ids = expected.papers.map((each) => each.id);
    const papers = byKey(
      await db.selectFrom('papers').selectAll().where(inSet('id', ids)).execute(),
      (row) => row.id,
    );
    for (const record of expected.papers) {
      const column = difference(paperColumns, record, papers.get(record.id));
      if (column) return `surat ${record.number ?? record.id}: kolom ${column} tidak sama dengan catatan`;
    }
    const steps = byKey(
      await db.selectFrom('steps').selectAll().where(inSet('case_no', numbers)).execute(),
      (row) => `${row.case_no} ${row.number}`,
    );
    for (const record of expected.steps) {
      const column = difference(stepColumns, record, steps.get(`${record.case_no} ${record.number}`));
      if (column)
        return `aduan ${cases.get(record.case_no)?.register ?? record.case_id}: langkah ${record.number}, kolom ${column} tidak sama dengan catatan`;
    }
    total.cases += expected.cases.length;
    total.papers += expected.papers.length;
    total.steps += expected.steps.length;
  }
  if ((await count(db, 'cases')) !== total.cases) return 'tabel aduan memuat baris tanpa catatan';
  if ((await count(db, 'papers')) !== total.papers) return 'tabel surat memuat baris tanpa catatan';
  if ((await count(db, 'steps')) !== total.steps) return 'tabel langkah memuat baris tanpa catatan';
  return null;
}

function byKey<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}

/** The first column in which a stored row is not what it should be; any column when it is not there. */
function difference<Row>(
  columns: readonly (keyof Row & string)[],
  expected: Row,
  stored: Row | undefined,
): string | undefined {
  return columns.find((name) => !stored || stored[name] !== expected[name]);
}

async function count(db: Kysely<Tables>, table: 'cases' | 'papers' | 'steps'): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}
