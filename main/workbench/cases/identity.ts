import type { Identity } from '../../../shared/data-folder/keyring.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { caseKey } from './keys.ts';

/** Opens who reported, after recording who asked and why: no look without its trace. */
export async function viewIdentity(desk: Desk, id: string, reason: string): Promise<Identity> {
  desk.actor();
  const { state } = await loadCase(desk.store.read, id);
  if (!state.reporter) throw new Refused('Identitas pelapor tidak tercatat pada aduan ini.');
  const key = await caseKey(desk, state.reporter.key);
  await desk.transact(async (_db, record) =>
    record([{ stream: caseStream(id), fact: { type: 'identity-viewed', payload: { reason } } }]),
  );
  return desk.store.keyring.open(key, state.reporter);
}
