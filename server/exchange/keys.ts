import { sql } from 'kysely';
import type { TravellingKey } from '../../shared/exchange/seal-bundle.ts';
import type { Desk } from '../desk.ts';
import { type Db, inSet, rowsOf } from '../store/dialect.ts';
import { grantCaseKeys } from './key-grants.ts';
import { grantKeys } from './mailboxes.ts';

/** Keeps the keys that an office sent for cases it may write to, and passes them on to whom the case is assigned. */
export async function receiveKeys(
  tx: Db,
  desk: Pick<Desk, 'keyring'>,
  office: string,
  keys: readonly TravellingKey[],
): Promise<void> {
  if (keys.length === 0) return;
  const streams = [...new Set(keys.map((key) => `case/${key.caseId}`))];
  const pens = await tx
    .selectFrom('pens')
    .select('stream')
    .where('office', '=', office)
    .where(inSet(tx, 'stream', streams))
    .execute();
  const allowed = new Set(pens.map((row) => row.stream.slice(5)));
  const rows = keys
    .filter((key) => allowed.has(key.caseId))
    .map(({ id, caseId, key }) => ({
      id,
      case_id: caseId,
      wrapped: desk.keyring.wrap(id, Buffer.from(key, 'base64')).wrapped,
    }));
  if (rows.length === 0) return;
  const given = rowsOf(tx, rows, { id: 'text', case_id: 'text', wrapped: 'text' });
  // A key that is known stays as it is: nobody replaces what opens another's attachments.
  await sql`insert into keys (id, case_id, wrapped) select id, case_id, wrapped from ${given} as g where true
    on conflict do nothing`.execute(tx);
  const known = await tx
    .selectFrom('keys')
    .select(['id', 'case_id'])
    .where(
      inSet(
        tx,
        'id',
        rows.map((row) => row.id),
      ),
    )
    .execute();
  const own = known.filter((key) => rows.some((row) => row.id === key.id && row.case_id === key.case_id));
  // Back to the sender's office too: that is how it recovers from a lost computer.
  await grantKeys(
    tx,
    own.map((key) => ({ office, key: key.id })),
  );
  await grantCaseKeys(tx, [...new Set(own.map((key) => key.case_id))]);
}

/** Keys of one response at most; the rest comes with the next. */
const most = 20_000;

export interface KeyPage {
  readonly keys: readonly TravellingKey[];
  readonly to: number;
  readonly more: boolean;
}

/** The keys granted to an office after `from`; destroyed ones are passed over. */
export async function readKeys(
  tx: Db,
  desk: Pick<Desk, 'keyring'>,
  office: string,
  from: number,
): Promise<KeyPage> {
  const rows = await tx
    .selectFrom('key_grants')
    .leftJoin('keys', 'keys.id', 'key_grants.key_id')
    .select(['key_grants.seq', 'keys.id', 'keys.case_id', 'keys.wrapped'])
    .where('key_grants.office', '=', office)
    .where('key_grants.seq', '>', from)
    .orderBy('key_grants.seq')
    .limit(most)
    .execute();
  const keys = rows.flatMap(({ id, case_id, wrapped }) =>
    id === null || case_id === null || wrapped === null
      ? []
      : [{ id, caseId: case_id, key: desk.keyring.unwrap({ id, wrapped }).toString('base64') }],
  );
  return { keys, to: rows.at(-1)?.seq ?? from, more: rows.length === most };
}
