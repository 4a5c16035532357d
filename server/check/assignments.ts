import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { caseIdOf } from '../exchange/streams.ts';

const named = z.object({ office: z.string() });

/** Who has which case is what the events say. */
export async function checkAssignments({ store: { read }, self }: Desk): Promise<string | null> {
  const events = await read
    .selectFrom('events')
    .select(['stream', 'type', 'payload'])
    .where('device', '=', self.device)
    .where('type', 'in', ['assigned', 'assignment-withdrawn'])
    .orderBy('position')
    .execute();
  const expected = new Set<string>();
  for (const { stream, type, payload } of events) {
    const { office } = named.parse(JSON.parse(payload));
    const pair = `${caseIdOf(stream)} ${office}`;
    if (type === 'assigned') expected.add(pair);
    else expected.delete(pair);
  }
  const stored = await read
    .selectFrom('assignments')
    .select(['case_id', 'office'])
    .where('to_at', 'is', null)
    .execute();
  const found = new Set(stored.map((row) => `${row.case_id} ${row.office}`));
  const odd = [...expected.symmetricDifference(found)][0];
  return odd === undefined ? null : `tidak sama dengan catatan pada aduan ${odd.split(' ')[0] ?? ''}`;
}
