import { canonical, type Envelope, genesis } from '../../../shared/domain/event/envelope.ts';
import { hashOf } from '../../../shared/event-store/envelope.ts';
import type { WireEvent } from '../../../shared/exchange/wire-event.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A chain of notes of one incarnation. */
export function someEvents(count: number, text = 'Sudah dicek di lapangan.'): WireEvent[] {
  let previous = genesis;
  return Array.from({ length: count }, (_, index) => {
    const envelope: Envelope = {
      id: id(index + 1),
      office: id(900),
      device: id(901),
      incarnation: id(902),
      seq: index + 1,
      hlc: `${String(1_760_000_000_000 + index).padStart(15, '0')}-0000`,
      actor: id(903),
      stream: `case/${id(1)}`,
      type: 'noted',
      version: 1,
      payload: canonical({ note: text }),
      prev_hash: previous,
    };
    previous = hashOf(envelope);
    return { ...envelope, hash: previous };
  });
}
