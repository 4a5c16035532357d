import { foldCase } from '../../shared/domain/case/evolve.ts';
import { toCaseEvent } from '../../shared/event-store/case-events.ts';
import { sideNumber } from '../../shared/event-store/event-meta.ts';
import { type Db, inSet } from '../store/dialect.ts';
import { assignedTo } from './assignments.ts';
import { grantKeys } from './mailboxes.ts';

/** Whether an event may decide who may open the identity: an assignment, or whether the report is secret. */
export const secrecyMayChange = (event: { readonly type: string }): boolean => deciding.has(event.type);
const deciding: ReadonlySet<string> = new Set([
  'assigned',
  'received',
  'lapor-updated',
  'confidentiality-changed',
  'undone',
]);

/** Lets the offices to which these cases are assigned have their keys, unless the report is anonymous or secret. */
export async function grantCaseKeys(tx: Db, caseIds: readonly string[]): Promise<void> {
  const assigned = await assignedTo(tx, caseIds);
  const ids = [...assigned.keys()];
  if (ids.length === 0) return;
  const keys = await tx
    .selectFrom('keys')
    .select(['id', 'case_id'])
    .where(inSet(tx, 'case_id', ids))
    .execute();
  if (keys.length === 0) return;
  const open = await openCases(tx, [...new Set(keys.map((key) => key.case_id))]);
  await grantKeys(
    tx,
    keys
      .filter((key) => open.has(key.case_id))
      .flatMap((key) => (assigned.get(key.case_id) ?? []).map((office) => ({ office, key: key.id }))),
  );
}

/** The cases that are neither anonymous nor secret, as their events say now. */
async function openCases(tx: Db, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('events')
    .select(['id', 'hlc', 'merge_key', 'device', 'actor', 'type', 'payload', 'version', 'stream', 'office'])
    .where(
      inSet(
        tx,
        'stream',
        ids.map((id) => `case/${id}`),
      ),
    )
    .where('outcome', '=', 'accepted')
    .execute();
  const open = new Set<string>();
  for (const [stream, events] of Map.groupBy(rows, (row) => row.stream)) {
    const state = foldCase(events.map((row) => toCaseEvent({ ...row, side: sideNumber('other') })));
    if (!isSecret(state)) open.add(stream.slice(5));
  }
  return open;
}

function isSecret(state: ReturnType<typeof foldCase>): boolean {
  const said = state.privacy ?? state.lapor ?? state.report;
  return said === null || said.anonymous || said.confidential;
}
