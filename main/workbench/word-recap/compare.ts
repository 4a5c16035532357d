import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { refusals } from '../../../shared/domain/case/decide.ts';
import type { Suggestion } from '../../../shared/domain/case/recap-note.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { suggestionOf } from '../../../shared/domain/case/suggestion.ts';
import { canonical } from '../../../shared/domain/event/envelope.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { statesOf } from '../../../shared/event-store/case-streams.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import type { RecapFile, RecapRow, RefusedRecapRow } from '../../intake/word-recap/recap-file.ts';

/** A row that found its case; `kosong`: it says nothing but which report it is. */
export interface MatchedRow {
  readonly row: RecapRow;
  readonly caseId: string;
  readonly register: string;
  readonly digest: string;
  readonly outcome: 'baru' | 'sama' | 'kosong';
  /** What it would suggest for the case as it stands. */
  readonly suggestion: Suggestion | null;
}
export interface Compared {
  readonly matched: readonly MatchedRow[];
  readonly unmatched: readonly RecapRow[];
  /** Rows the reader refused and rows whose case is read-only. */
  readonly refused: readonly RefusedRecapRow[];
}

/** Holds a recap's rows against the office's cases, by Tracking ID or register number. */
export async function compareRecap(db: Kysely<Tables>, recap: RecapFile): Promise<Compared> {
  const cases = await casesOf(db, [...new Set(recap.rows.map((row) => row.trackingId))]);
  const states = await statesOf(db, [...new Set([...cases.values()].map(({ id }) => id))]);
  const matched: MatchedRow[] = [];
  const digests = new Map<string, ReadonlySet<string>>();
  const unmatched: RecapRow[] = [];
  const refused: RefusedRecapRow[] = [...recap.refused];
  for (const row of recap.rows) {
    const found = cases.get(row.trackingId);
    const state = found && states.get(found.id);
    if (!found || !state) unmatched.push(row);
    else if (state.unknownEvents > 0) {
      const { table, row: number, trackingId } = row;
      refused.push({ table, row: number, trackingId, reason: refusals['perlu-versi-baru'] });
    } else {
      const { id: caseId, register } = found;
      const digest = digestOf(row);
      const known = digests.get(caseId) ?? new Set(state.recapNotes.map((note) => note.digest));
      const says = row.stakeholder !== null || row.response !== null || row.remark !== null;
      const outcome = !says ? 'kosong' : known.has(digest) ? 'sama' : 'baru';
      // The same row further down adds nothing either.
      digests.set(caseId, new Set([...known, digest]));
      const suggestion = outcome === 'baru' ? suggestedBy(state, row) : null;
      matched.push({ row, caseId, register, digest, outcome, suggestion });
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

function suggestedBy(state: CaseState, row: RecapRow): Suggestion | null {
  const { month, date, stakeholder, response, remark } = row;
  const said = { month, date, stakeholder, response, remark };
  const note = { ...said, importId: '', digest: '', notedAt: '', settled: false };
  return suggestionOf({ ...state, recapNotes: [note] })?.to ?? null;
}
