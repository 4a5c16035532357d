import type { RefusedRow } from '../../contract/import-views.ts';
import { refusals } from '../../domain/case/decide.ts';
import type { LaporFields, OfficialNumber } from '../../domain/case/events.ts';
import type { StagedRows } from './staged-rows.ts';

/** What becomes of a row; `terlalu-baru`: its case holds events of a newer program, so it is refused. */
export type Outcome = 'baru' | 'berubah' | 'sama' | 'terlalu-baru';

export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows the reader refused and rows whose case is read-only. */
  readonly refused: number;
  /** Of the new ones, how many LAPOR! already closed or archived. */
  readonly closedAtLapor: number;
}

const batch = 2_000;

/** What is known already of a Tracking ID's case. */
export interface KnownCase {
  readonly caseId: string;
  readonly digest: string | null;
  readonly withdrawn: boolean;
  readonly register: OfficialNumber | null;
  /** Its case holds events of a newer program. */
  readonly tooNew: boolean;
}
/** Looks many cases up at once; one that is not known is not among the answers. */
export type LookUp = (caseIds: readonly string[]) => Promise<readonly KnownCase[]>;

/** Notes beside the staged rows what is already known of them; what was noted before is forgotten. */
export async function compareWithKnown(rows: StagedRows, lookUp: LookUp): Promise<void> {
  rows.run('delete from known');
  for (let after = 0; ; ) {
    const staged = rows.all<{ place: number; tracking_id: string; case_id: string }>(
      'select rowid as place, tracking_id, case_id from reports where rowid > ? order by rowid limit ?',
      after,
      batch,
    );
    const ids = new Map(staged.map((row) => [row.case_id, row.tracking_id]));
    const noted = (await lookUp([...ids.keys()])).map(({ caseId, digest, withdrawn, register, tooNew }) => [
      ids.get(caseId) ?? '',
      digest,
      Number(withdrawn),
      register?.text ?? null,
      register?.year ?? null,
      register?.sequence ?? null,
      Number(tooNew),
    ]);
    rows.run(
      `insert into known select ${Array.from({ length: 7 }, (_, i) => `value ->> ${i}`).join(', ')} from json_each(?)`,
      JSON.stringify(noted),
    );
    const last = staged.at(-1);
    if (!last || staged.length < batch) return;
    after = last.place;
  }
}

export function countOutcomes(rows: StagedRows): Counts {
  const groups = rows.all<{ outcome: Outcome; total: number; closed: number }>(
    'select outcome, count(*) as total, sum(closed) as closed from outcomes group by outcome',
  );
  const of = (outcome: Outcome) => groups.find((each) => each.outcome === outcome);
  const [refused] = rows.all<{ total: number }>('select count(*) as total from refused');
  return {
    new: of('baru')?.total ?? 0,
    changed: of('berubah')?.total ?? 0,
    unchanged: of('sama')?.total ?? 0,
    refused: (refused?.total ?? 0) + (of('terlalu-baru')?.total ?? 0),
    closedAtLapor: of('baru')?.closed ?? 0,
  };
}

/** Refused rows in the file's order, at most `limit`. */
export function refusedRows(rows: StagedRows, limit = 1_000_000): RefusedRow[] {
  return rows.all<RefusedRow>(
    `select "row", tracking_id as trackingId, reason from refused
      union all select "row", tracking_id, ? from outcomes where outcome = 'terlalu-baru'
      order by "row" limit ?`,
    refusals['perlu-versi-baru'],
    limit,
  );
}

/** A staged report as it will be written or shown. */
export interface StagedReport {
  readonly row: number;
  readonly trackingId: string;
  readonly caseId: string;
  readonly receivedAt: string;
  readonly closed: boolean;
  readonly digest: string;
  readonly reporterName: string | null;
  readonly lapor: LaporFields;
  readonly outcome: Outcome;
  /** The number that the office gave it before. */
  readonly register: OfficialNumber | null;
}

interface Found {
  row: number;
  tracking_id: string;
  case_id: string;
  received_at: string;
  closed: number;
  digest: string;
  name: string | null;
  fields: string;
  outcome: Outcome;
  register: string | null;
  register_year: number | null;
  register_sequence: number | null;
}

function toReport(found: Found): StagedReport {
  const { register: text, register_year: year, register_sequence: sequence } = found;
  return {
    row: found.row,
    trackingId: found.tracking_id,
    caseId: found.case_id,
    receivedAt: found.received_at,
    closed: found.closed === 1,
    digest: found.digest,
    reporterName: found.name,
    lapor: JSON.parse(found.fields),
    outcome: found.outcome,
    register: text !== null && year !== null && sequence !== null ? { text, year, sequence } : null,
  };
}

/** The first rows of one outcome, in the file's order. */
export function firstOf(rows: StagedRows, outcome: Outcome, limit: number): StagedReport[] {
  return rows
    .all<Found>('select * from outcomes where outcome = ? order by "row" limit ?', outcome, limit)
    .map(toReport);
}

/** The rows that an import writes, in batches, in the order in which they came in at LAPOR!. */
export function* rowsToWrite(rows: StagedRows, size: number): Generator<StagedReport[]> {
  let after: Pick<Found, 'received_at' | 'row'> = { received_at: '', row: 0 };
  for (;;) {
    const found = rows.all<Found>(
      `select * from outcomes where (received_at, "row") > (?, ?) and outcome in ('baru', 'berubah')
        order by received_at, "row" limit ?`,
      after.received_at,
      after.row,
      size,
    );
    const last = found.at(-1);
    if (!last) return;
    yield found.map(toReport);
    after = last;
  }
}
