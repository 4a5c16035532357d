import { canonical, genesis } from '../../../shared/domain/event/envelope.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { caseStream, eventVersion } from '../../../shared/event-store/case-events.ts';
import { hashOf } from '../../../shared/event-store/envelope.ts';
import { nextHlc } from '../../../shared/event-store/hlc.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { identityOf } from '../../../shared/exchange/identity.ts';
import { addOffice } from '../../enrolment/offices.ts';
import { storeEvents } from '../../exchange/store-events.ts';
import { lockStreams } from '../../exchange/streams.ts';
import type { OpenDesk } from '../../open-desk.ts';
import type { Db } from '../../store/dialect.ts';
import type { DemoOffice } from './topics.ts';

/** An office that is not there: what it would have recorded is stored as if it had exchanged at once. */
export class PretendOffice {
  readonly id: string;
  readonly about: DemoOffice;
  readonly #device: string;
  readonly #incarnation: string;
  readonly #officer: string;
  #seq = 0;
  #hash = genesis;
  #hlc: string | null = null;
  #register = 0;

  private constructor(id: string, about: DemoOffice, desk: OpenDesk) {
    this.id = id;
    this.about = about;
    this.#device = desk.newId();
    this.#incarnation = desk.newId();
    this.#officer = desk.newId();
  }

  /** Adds the office with one enrolled computer and its own settings. */
  static async found(tx: Db, desk: OpenDesk, about: DemoOffice, at: number): Promise<PretendOffice> {
    const { name, kind, aliases } = about;
    const row = await addOffice(tx, desk, { name, kind, aliases });
    const office = new PretendOffice(row.id, about, desk);
    const { publicKey, recipient } = await identityOf(desk.random(32));
    await tx
      .insertInto('devices')
      .values({
        id: office.#device,
        office: row.id,
        sign_key: publicKey,
        recipient,
        name: 'PC Penghubung',
        program: '0.1.0',
        enrolled_at: at,
        last_seen_at: desk.now() - about.silentDays * 86_400_000 - 2 * 3_600_000,
        revoked_at: null,
        stopped_at: null,
        stopped_reason: null,
        clock_ahead_ms: 0,
        sent_number: 0,
      })
      .execute();
    const stream = officeStream(row.id);
    const settings = defaultSettings({ name, unitCode: '406.010' });
    await office.record(tx, desk, at, stream, 'founded', { settings, sop: defaultSop });
    await office.record(tx, desk, at, stream, 'officer-registered', {
      officerId: office.#officer,
      name: 'Petugas Contoh',
      nip: null,
      position: 'Pejabat Penghubung',
      role: 'penghubung',
    });
    return office;
  }

  /** Takes a case in under its own running number. */
  takeIn(tx: Db, desk: OpenDesk, at: number, caseId: string): Promise<void> {
    this.#register += 1;
    const year = new Date(at).getUTCFullYear();
    const text = `${String(this.#register).padStart(4, '0')}/ADU/${year}`;
    const { id, version } = defaultSop;
    return this.record(tx, desk, at, caseStream(caseId), 'taken-in', {
      register: { year, sequence: this.#register, text },
      sop: { id, version },
    });
  }

  async record(
    tx: Db,
    desk: OpenDesk,
    at: number,
    stream: string,
    type: string,
    payload: object,
  ): Promise<void> {
    this.#seq += 1;
    this.#hlc = nextHlc(this.#hlc, at);
    const envelope = {
      id: desk.newId(),
      office: this.id,
      device: this.#device,
      incarnation: this.#incarnation,
      seq: this.#seq,
      hlc: this.#hlc,
      actor: this.#officer,
      stream,
      type,
      version: eventVersion,
      payload: canonical(payload),
      prev_hash: this.#hash,
    };
    this.#hash = hashOf(envelope);
    await lockStreams(tx, [stream], this.id);
    const event = { ...envelope, hash: this.#hash };
    const writer = { office: this.id, device: this.#device };
    await storeEvents(tx, desk, writer, [{ event, outcome: 'accepted', reason: null }], at);
  }
}
