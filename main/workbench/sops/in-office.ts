import { isRevoked } from '../../../shared/domain/office/sop-in-force.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { sopStream } from '../../../shared/event-store/sop-events.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { mustBeUnderstood } from './act.ts';

/** Withdraws an approved version. Cases that came in under it keep it; new ones follow what is in force beside it. */
export async function revokeSop(desk: Desk, id: string, version: number, reason: string): Promise<void> {
  desk.actor();
  mustBeUnderstood(desk);
  const office = desk.office();
  const sop = office.sops.find((each) => each.id === id && each.version === version);
  if (!sop) throw new Refused('Versi SOP itu tidak ada; kembali ke daftar SOP.');
  if (isRevoked(office, sop)) throw new Refused('Versi ini sudah dicabut.');
  const others = office.sops.filter(
    (each) =>
      each.id === id && each !== sop && !isRevoked(office, each) && each.effectiveFrom <= desk.today(),
  );
  if (id === office.caseSop && others.length === 0)
    throw new Refused(
      'Ini satu-satunya versi berlaku yang diikuti aduan baru; sahkan penggantinya dahulu, lalu cabut.',
    );
  await desk.transact((_db, record) =>
    record([
      { stream: sopStream(id), fact: { type: 'revoked', payload: { version, reason } } },
      {
        stream: officeStream(desk.officeId()),
        fact: { type: 'sop-revoked', payload: { id, version, reason } },
      },
    ]),
  );
}

/** From now on new cases follow this SOP; open ones keep theirs. */
export async function chooseSop(desk: Desk, id: string): Promise<void> {
  desk.actor();
  mustBeUnderstood(desk);
  const office = desk.office();
  if (id === office.caseSop) throw new Refused('Aduan baru sudah mengikuti SOP ini.');
  const inForce = office.sops.some(
    (each) => each.id === id && !isRevoked(office, each) && each.effectiveFrom <= desk.today(),
  );
  if (!inForce)
    throw new Refused('SOP ini belum punya versi yang berlaku; sahkan dahulu, lalu pakai untuk aduan.');
  await desk.transact((_db, record) =>
    record([{ stream: officeStream(desk.officeId()), fact: { type: 'sop-chosen', payload: { id } } }]),
  );
}
