import type { Db } from '../../store/dialect.ts';
import { countingOffices } from './offices.ts';
import { allCaseIds, consoleRows } from './project.ts';

/** Sentences about rows that are not what the events say; none when all are. */
export async function checkConsole(db: Db): Promise<readonly string[]> {
  const should = await consoleRows(db, await allCaseIds(db), await countingOffices(db));
  const cases = await db.selectFrom('cases').selectAll().execute();
  const handlings = await db.selectFrom('handlings').selectAll().execute();
  return [
    ...differences('Aduan', should.cases, cases, (row) => row.id),
    ...differences('Penanganan', should.handlings, handlings, (row) => `${row.case_id} ${row.office}`),
  ];
}

function differences<Row extends object>(
  what: string,
  should: readonly Row[],
  are: readonly Row[],
  keyOf: (row: Row) => string,
): string[] {
  const found = new Map(are.map((row) => [keyOf(row), row]));
  const wrong = should.flatMap((row) => {
    const is = found.get(keyOf(row));
    found.delete(keyOf(row));
    if (!is) return [`${what} ${keyOf(row)} tidak ada di daftar konsol.`];
    const columns = differing(row, is);
    return columns.length === 0
      ? []
      : [`${what} ${keyOf(row)} berbeda dari catatannya: ${columns.join(', ')}.`];
  });
  return [...wrong, ...[...found.keys()].map((key) => `${what} ${key} ada di daftar konsol tanpa catatan.`)];
}

const differing = <Row extends object>(should: Row, is: Row): string[] => {
  const values = new Map<string, unknown>(Object.entries(is));
  return Object.entries(should).flatMap(([name, value]) => (values.get(name) === value ? [] : [name]));
};
