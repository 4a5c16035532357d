import { CompiledQuery, sql } from 'kysely';
import { type Db, inSet, isPostgres, rowsOf } from '../store/dialect.ts';
import type { Outcome } from '../store/schema.ts';

const columns = {
  id: 'text',
  office: 'text',
  device: 'text',
  incarnation: 'text',
  seq: 'whole',
  hlc: 'text',
  actor: 'text',
  stream: 'text',
  type: 'text',
  version: 'whole',
  payload: 'text',
  prev_hash: 'text',
  hash: 'text',
  received_at: 'whole',
  merge_key: 'text',
  outcome: 'text',
  reason: 'text',
} as const;
type Column = keyof typeof columns;
const names = Object.keys(columns).filter((name): name is Column => Object.hasOwn(columns, name));

export interface NewRow
  extends Readonly<Record<Exclude<Column, 'merge_key' | 'reason' | 'outcome'>, string | number>> {
  readonly incarnation: string;
  readonly seq: number;
  readonly merge_key: string | null;
  readonly reason: string | null;
  readonly outcome: Outcome;
}

/** Bound values of one SQLite statement; more makes statements slow to compile. */
const most = 1_500;

/** Inserts events of one device in their order. */
export async function insertEvents(tx: Db, rows: readonly NewRow[]): Promise<void> {
  if (isPostgres(tx)) {
    const list = sql.raw(names.join(', '));
    await sql`insert into events (${list}) select ${list} from ${rowsOf(tx, rows, columns)} as given`.execute(
      tx,
    );
    return;
  }
  // Large payloads would be written, parsed and escaped twice on their way through a JSON text.
  const one = `(${names.map(() => '?').join(', ')})`;
  const size = Math.floor(most / names.length);
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size);
    const text = `insert into events (${names.join(', ')}) values ${part.map(() => one).join(', ')}`;
    await tx.executeQuery(
      CompiledQuery.raw(
        text,
        part.flatMap((row) => names.map((name) => row[name])),
      ),
    );
  }
}

/** Where events of a device stand, by incarnation and number. */
export async function positionsOf(
  tx: Db,
  device: string,
  rows: readonly { readonly incarnation: string; readonly seq: number }[],
): Promise<ReadonlyMap<string, number>> {
  const from = new Map<string, number>();
  for (const { incarnation, seq } of rows) from.set(incarnation, Math.min(seq, from.get(incarnation) ?? seq));
  const found = await tx
    .selectFrom('events')
    .select(['position', 'incarnation', 'seq'])
    .where('device', '=', device)
    .where(inSet(tx, 'incarnation', [...from.keys()]))
    .where('seq', '>=', Math.min(...from.values()))
    .execute();
  return new Map(found.map((row) => [spot(row), row.position]));
}

export const spot = ({ incarnation, seq }: { readonly incarnation: string; readonly seq: number }): string =>
  `${incarnation} ${seq}`;
