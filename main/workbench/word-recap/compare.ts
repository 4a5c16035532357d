import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { refusals } from '../../../shared/domain/case/decide.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { canonical } from '../../../shared/event-store/envelope.ts';
import { groupByCase } from '../../../shared/event-store/project-cases.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import type { RecapFile, RecapRow, RefusedRecapRow } from '../../intake/word-recap/recap-file.ts';

/** A row that found its case; `kosong`: it says nothing but which report it is. */
export interface MatchedRow {
  readonly row: RecapRow;
  readonly caseId: string;
  readonly register: string;
  readonly digest: string;
  readonly outcome: 'baru' | 'sama' | 'kosong';
}
export interface Compared {
  readonly matched: readonly MatchedRow[];
  readonly unmatched: readonly RecapRow[];
  /** Rows the reader refused and rows whose case is read-only. */
  readonly refused: readonly RefusedRecapRow[];
}

const batch = 200;

/** Holds a recap's rows against the office's cases, by Tracking ID or register number. */
export async function compareRecap(db: Kysely<Tables>, recap: RecapFile): Promise<Compared> {
  const cases = await casesOf(db, [...new Set(recap.rows.map((row) => row.trackingId))]);
  const { digests, newer } = await notesOf(db, [...new Set([...cases.values()].map(({ id }) => id))]);
  const matched: MatchedRow[] = [];
  const unmatched: RecapRow[] = [];
  const refused: RefusedRecapRow[] = [...recap.refused];
  for (const row of recap.rows) {
    const found = cases.get(row.trackingId);
    if (!found) unmatched.push(row);
    else if (newer.has(found.id)) {
      const { table, row: number, trackingId } = row;
      refused.push({ table, row: number, trackingId, reason: refusals['perlu-versi-baru'] });
    } else {
      const { id: caseId, register } = found;
      const digest = digestOf(row);
      const known = digests.get(caseId) ?? new Set();
      const says = row.stakeholder !== null || row.response !== null || row.remark !== null;
      const outcome = !says ? 'kosong' : known.has(digest) ? 'sama' : 'baru';
      // The same row further down adds nothing either.
      digests.set(caseId, new Set([...known, digest]));
      matched.push({ row, caseId, register, digest, outcome });
    }
  }
  return { matched, unmatched, refused: refused.sort((a, b) => a.table - b.table || a.row - b.row) };
}

/** Fingerprint of what a row says, whatever its place in the document. */
function digestOf({ month, date, stakeholder, response, remark }: RecapRow): string {
  return createHash('sha256')
    .update(canonical({ month, date, stakeholder, response, remark }))
    .digest('base64');
}

async function casesOf(
  db: Kysely<Tables>,
  references: readonly string[],
): Promise<Map<string, { id: string; register: string }>> {
  const rows = await db
    .selectFrom('cases')
    .select(['id', 'register', 'tracking_id'])
    .where('withdrawn', '=', 0)
    .where((e) => e.or([inSet('tracking_id', references), inSet('register', references)]))
    .execute();
  const found = new Map<string, { id: string; register: string }>();
  for (const { id, register } of rows) found.set(register, { id, register });
  for (const { id, register, tracking_id } of rows)
    if (tracking_id !== null) found.set(tracking_id, { id, register });
  return found;
}

/** What each case has been told by recaps before, and which cases a newer program wrote to. */
async function notesOf(db: Kysely<Tables>, ids: readonly string[]) {
  const digests = new Map<string, ReadonlySet<string>>();
  const newer = new Set<string>();
  for (let start = 0; start < ids.length; start += batch) {
    const rows = await db
      .selectFrom('events')
      .selectAll()
      .where(inSet('stream', ids.slice(start, start + batch).map(caseStream)))
      .orderBy('position')
      .execute();
    for (const { id, events } of groupByCase(rows)) {
      const state = foldCase(events);
      digests.set(id, new Set(state.recapNotes.map((note) => note.digest)));
      if (state.unknownEvents > 0) newer.add(id);
    }
  }
  return { digests, newer };
}
