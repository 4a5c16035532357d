import { type Kysely, sql } from 'kysely';
import type { Office } from '../domain/office/office.ts';
import { genesis, hashOf } from './envelope.ts';
import { caseBatches, caseColumns, groupByCase, paperColumns, projectionOf } from './project-cases.ts';
import type { Tables } from './schema.ts';

/** Names the first broken entry of the hash chain, Indonesian; null when whole. */
export async function brokenLink(db: Kysely<Tables>): Promise<string | null> {
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
      if (row.prev_hash !== previous || hashOf(row) !== row.hash)
        return `catatan ke-${row.position} (${row.type}, ${row.stream}) berubah`;
      previous = row.hash;
      position = row.position;
    }
    if (rows.length < 5_000) return null;
  }
}

/** Compares the projections with a fresh fold of the events; names the first difference, null when equal. */
export async function projectionDifference(db: Kysely<Tables>, office: Office): Promise<string | null> {
  let cases = 0;
  let papers = 0;
  for await (const rows of caseBatches(db)) {
    const expected = projectionOf(groupByCase(rows), office);
    for (const record of expected.cases) {
      const stored = await db.selectFrom('cases').selectAll().where('no', '=', record.no).executeTakeFirst();
      const column = stored ? caseColumns.find((name) => stored[name] !== record[name]) : 'no';
      if (column) return `aduan ${record.register}: kolom ${column} tidak sama dengan catatan`;
    }
    for (const record of expected.papers) {
      const stored = await db.selectFrom('papers').selectAll().where('id', '=', record.id).executeTakeFirst();
      const column = stored ? paperColumns.find((name) => stored[name] !== record[name]) : 'id';
      if (column) return `surat ${record.number ?? record.id}: kolom ${column} tidak sama dengan catatan`;
    }
    cases += expected.cases.length;
    papers += expected.papers.length;
  }
  if ((await count(db, 'cases')) !== cases) return 'tabel aduan memuat baris tanpa catatan';
  if ((await count(db, 'papers')) !== papers) return 'tabel surat memuat baris tanpa catatan';
  return null;
}

async function count(db: Kysely<Tables>, table: 'cases' | 'papers'): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${sql.table(table)}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}
