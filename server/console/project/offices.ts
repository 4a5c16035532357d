import { noOffice, type Office } from '../../../shared/domain/office/office.ts';
import {
  type LimitCounts,
  type LimitFacts,
  limitCounter,
} from '../../../shared/event-store/limit-columns.ts';
import { foldOffice, officeStream } from '../../../shared/event-store/office-events.ts';
import { type Db, inSet } from '../../store/dialect.ts';
import { publications, regencyOf } from '../regency.ts';
import { factsIn } from './facts.ts';

/** An office as far as its cases are counted by it. */
export interface CountingOffice {
  readonly id: string;
  readonly name: string;
  readonly kind: 'opd' | 'inspektorat' | 'kominfo';
  /** Every id under which it wrote. */
  readonly self: ReadonlySet<string>;
  readonly office: Office;
  readonly count: (facts: LimitFacts) => LimitCounts;
}

export interface CountingOffices {
  readonly kominfo: CountingOffice;
  /** The office that an id in an event belongs to. */
  of(writer: string): CountingOffice | null;
}

/** What was folded before, by what it was folded from. */
const folded = new Map<string, Pick<CountingOffice, 'office' | 'count'>>();
const mostFolded = 500;

/** All offices with their own rules, folded from their streams; unchanged ones are not folded again. */
export async function countingOffices(db: Db): Promise<CountingOffices> {
  const offices = await db.selectFrom('offices').select(['id', 'name', 'kind']).execute();
  const ids = await db.selectFrom('office_ids').selectAll().execute();
  const selves = Map.groupBy(ids, (row) => row.office);
  const regency = regencyOf('Kabupaten', await publications(db));
  const known = offices.map((row) => ({
    ...row,
    self: new Set([row.id, ...(selves.get(row.id) ?? []).map((each) => each.folder)]),
  }));
  const versions = await versionsOf(db, known);
  const stale = known.filter((row) => !folded.has(`${row.id} ${versions.get(row.id)}`));
  const facts = await factsIn(
    db,
    stale.flatMap((row) => [...row.self].map(officeStream)),
  );
  for (const row of stale) {
    const own = [...row.self].flatMap((id) => facts.get(officeStream(id)) ?? []);
    if (folded.size > mostFolded) folded.clear();
    const office = foldOffice(own, noOffice);
    folded.set(`${row.id} ${versions.get(row.id)}`, { office, count: limitCounter(office.rules) });
  }
  const countRegency = limitCounter(regency.rules);
  const byWriter = new Map<string, CountingOffice>();
  let kominfo: CountingOffice | null = null;
  for (const row of known) {
    const own = folded.get(`${row.id} ${versions.get(row.id)}`);
    const told = own !== undefined && own.office.settings !== null;
    const office: CountingOffice = {
      ...row,
      // Without rules of its own it is counted by the regency's; what else it said is its own.
      office: told ? own.office : { ...(own?.office ?? noOffice), ...rulesOf(regency) },
      count: told ? own.count : countRegency,
    };
    for (const id of row.self) byWriter.set(id, office);
    if (row.kind === 'kominfo') kominfo = office;
  }
  if (kominfo === null) throw new Error('the server has no office of its own');
  return { kominfo, of: (writer) => byWriter.get(writer) ?? null };
}

const rulesOf = ({ settings, rules, sops, caseSop }: Office) => ({ settings, rules, sops, caseSop });

/** Changes whenever an office's stream has a new event. */
async function versionsOf(
  db: Db,
  offices: readonly { readonly id: string; readonly self: ReadonlySet<string> }[],
): Promise<ReadonlyMap<string, string>> {
  const streams = offices.flatMap((row) => [...row.self].map(officeStream));
  const rows = await db
    .selectFrom('events')
    .select(['stream', 'hash'])
    .where((e) =>
      e(
        'position',
        'in',
        e
          .selectFrom('events')
          .select((s) => s.fn.max('position').as('last'))
          .where(inSet(db, 'stream', streams))
          .where('outcome', '<>', 'refused')
          .groupBy('stream'),
      ),
    )
    .execute();
  const last = new Map(rows.map((row) => [row.stream, row.hash]));
  return new Map(
    offices.map((row) => [row.id, [...row.self].map((id) => last.get(officeStream(id)) ?? '').join(' ')]),
  );
}
