import type { Identity } from '../../../shared/data-folder/keyring.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { record } from '../../exchange/record.ts';
import { Refused } from '../../refused.ts';
import type { Seat } from '../console.ts';
import { loadCase } from './load.ts';
import { identityAccess } from './show.ts';

/** Opens who reported, after recording who asked and why: no look without its trace. */
export async function viewIdentity({ desk, staff }: Seat, id: string, reason: string): Promise<Identity> {
  return desk.store.write(async (tx) => {
    const { kominfo: state } = (await loadCase(tx, id)).sights;
    if (identityAccess(state) === 'tertutup')
      throw new Refused('rahasia', 'Pelapor meminta identitasnya dirahasiakan; di sini tidak dapat dibuka.');
    const { reporter } = state;
    const key =
      reporter && (await tx.selectFrom('keys').selectAll().where('id', '=', reporter.key).executeTakeFirst());
    if (!reporter || !key)
      throw new Refused('tidak-ada', 'Identitas pelapor tidak tercatat di Kominfo, atau sudah dimusnahkan.');
    const identity = desk.keyring.open(desk.keyring.unwrap(key), reporter);
    const fact = { type: 'identity-viewed', payload: { reason } };
    await record(tx, desk, [{ stream: caseStream(id), fact }], staff.name);
    return identity;
  });
}
