import type { Keyring } from '../../data-folder/keyring.ts';
import { openScratch, type Scratch, type Statement } from '../../data-folder/scratch.ts';
import { explainStorage } from '../../data-folder/store-error.ts';
import { isClosedAtLapor } from '../../domain/case/terms.ts';
import { canonical } from '../../domain/event/envelope.ts';
import { caseIdOfTracking, digestOfFields, fieldsOf } from './fingerprint.ts';
import type { LaporReader, LaporRow, RefusedRow } from './lapor-file.ts';

/**
 * `reports`: one row a Tracking ID. `known`: what the office already has of them, and `newer` where a newer program
 * wrote to the case. `outcomes`: both together.
 */
const tables = `
create table reports (
  tracking_id text primary key, row integer not null, case_id text not null, received_at text not null,
  closed integer not null, digest text not null, name text, fields text not null
) strict;
create table refused (row integer not null, tracking_id text not null, reason text not null) strict;
create table known (
  tracking_id text primary key, digest text, withdrawn integer not null, register text,
  register_year integer, register_sequence integer, newer integer not null
) strict, without rowid;
create view outcomes as select reports.*, register, register_year, register_sequence,
  case when newer then 'terlalu-baru' when register is null or withdrawn then 'baru'
    when known.digest = reports.digest then 'sama' else 'berubah' end as outcome
  from reports left join known using (tracking_id);
`;
/** Rows a statement. */
const batch = 100;
type Cell = string | number | null;

/** A file's rows on their way in: on the disk, never all in memory. They name reporters, so `discard` deletes them. */
export class StagedRows implements LaporReader {
  readonly #scratch: Scratch;
  readonly #keyring: Keyring;
  #reports: Cell[][] = [];
  #refused: Cell[][] = [];
  #told = 0;
  /** Compiled once; there are only a handful. */
  readonly #statements = new Map<string, Statement<Cell[]>>();

  constructor(path: string, keyring: Keyring) {
    this.#scratch = openScratch(path, tables);
    this.#keyring = keyring;
  }

  report(row: LaporRow): void {
    const fields = canonical(fieldsOf(row));
    this.#reports.push([
      row.trackingId,
      row.row,
      caseIdOfTracking(row.trackingId),
      row.receivedAt,
      Number(isClosedAtLapor(row.status)),
      digestOfFields(fields, row.reporterName, this.#keyring),
      row.reporterName,
      fields,
    ]);
    this.#told += 1;
    if (this.#reports.length >= batch) this.#flush();
  }

  refused({ row, trackingId, reason }: RefusedRow): void {
    this.#refused.push([row, trackingId, reason]);
    if (this.#refused.length >= batch) this.#flush();
  }

  /** No more rows will come. */
  finish(): void {
    this.#flush();
    this.run('create index reports_received on reports (received_at, row)');
  }

  #flush(): void {
    insert(this, 'insert or replace into reports', this.#reports);
    insert(this, 'insert into refused', this.#refused);
    this.#reports = [];
    this.#refused = [];
  }

  /** Rows that stood higher up with a Tracking ID that came again; the lower ones' fields count. */
  get duplicates(): number {
    return this.#told - (this.all<{ total: number }>('select count(*) as total from reports')[0]?.total ?? 0);
  }

  run(sql: string, ...values: Cell[]): void {
    try {
      const statement = this.#statements.get(sql) ?? this.#scratch.db.prepare<Cell[]>(sql);
      this.#statements.set(sql, statement);
      statement.run(...values);
    } catch (error) {
      throw explainStorage(error);
    }
  }
  all<Row>(sql: string, ...values: Cell[]): Row[] {
    return this.#scratch.db.prepare<Cell[], Row>(sql).all(...values);
  }
  discard(): void {
    this.#scratch.discard();
  }
}

function insert(staged: StagedRows, head: string, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  const one = `(${rows[0]?.map(() => '?').join(', ')})`;
  staged.run(`${head} values ${rows.map(() => one).join(', ')}`, ...rows.flat());
}
