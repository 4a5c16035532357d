import { canonical, genesis } from '../../../shared/domain/event/envelope.ts';
import { hashOf } from '../../../shared/event-store/envelope.ts';
import { nextHlc } from '../../../shared/event-store/hlc.ts';
import { type ExchangeIdentity, identityOf } from '../../../shared/exchange/identity.ts';
import { fileLimits } from '../../../shared/exchange/limits.ts';
import type { Cursor, RequestDraft, ResponseManifest } from '../../../shared/exchange/manifest.ts';
import { type OpenedBundle, openBundle } from '../../../shared/exchange/open-bundle.ts';
import { sealBundle, type TravellingBlob, type TravellingKey } from '../../../shared/exchange/seal-bundle.ts';
import type { WireEvent } from '../../../shared/exchange/wire-event.ts';
import { ids, type Kominfo, seeded } from './kominfo.ts';

export interface Answer extends OpenedBundle {
  readonly manifest: ResponseManifest;
}

/** An HTTP answer that is no bundle. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly body: { readonly code: string; readonly message: string };
  constructor(status: number, body: { code: string; message: string }) {
    super(`${status} ${body.code}: ${body.message}`);
    this.status = status;
    this.body = body;
  }
}

/** A server, in this process or another. */
export interface Server {
  readonly url: string;
}

/** A little office that speaks the protocol; its state is there for tests to bend. */
export class TestOffice {
  readonly name: string;
  readonly device: string;
  readonly newId: () => string;
  office: string;
  incarnation: string;
  server = { id: '', signKey: '', recipient: '' };
  identity: ExchangeIdentity;
  seq = 0;
  hash = genesis;
  hlc: string | null = null;
  now: number;
  number = 0;
  program = '0.1.0';
  /** Not acknowledged yet. */
  outbox: WireEvent[] = [];
  keys: TravellingKey[] = [];
  cursor: Cursor = { epoch: null, mailbox: 0, event: null, keys: 0 };
  /** What came from the mailbox, by id, in its order. */
  received = new Map<string, WireEvent>();
  receivedKeys = new Map<string, TravellingKey>();

  private constructor(name: string, identity: ExchangeIdentity, now: number) {
    this.name = name;
    this.newId = ids(`office ${name}`);
    this.device = this.newId();
    this.office = this.newId();
    this.incarnation = this.newId();
    this.identity = identity;
    this.now = now;
  }

  static async create(name: string, now: number): Promise<TestOffice> {
    return new TestOffice(name, await identityOf(seeded(`seed ${name}`)(32)), now);
  }

  /** A copy of this folder as it is now. */
  copy(): TestOffice {
    const copy: TestOffice = Object.assign(Object.create(TestOffice.prototype), this);
    copy.outbox = [...this.outbox];
    copy.received = new Map(this.received);
    return copy;
  }

  async enrol(kominfo: Server, code: string, folderOffice: string | null = this.office): Promise<void> {
    const { signKey, recipient } = { signKey: this.identity.publicKey, recipient: this.identity.recipient };
    const device = { id: this.device, signKey, recipient, name: `PC ${this.name}` };
    const response = await fetch(`${kominfo.url}/daftar`, {
      method: 'POST',
      body: JSON.stringify({ code, device, folderOffice, program: this.program }),
    });
    const body = await response.json();
    if (!response.ok) throw new HttpRefusal(response.status, body);
    this.server = body.server;
    this.office = body.office.id;
  }

  /** Records an event. */
  record(stream: string, type: string, payload: object, version = 1): WireEvent {
    this.seq += 1;
    this.hlc = nextHlc(this.hlc, this.now);
    const envelope = {
      id: this.newId(),
      office: this.office,
      device: this.device,
      incarnation: this.incarnation,
      seq: this.seq,
      hlc: this.hlc,
      actor: 'petugas',
      stream,
      type,
      version,
      payload: canonical(payload),
      prev_hash: this.hash,
    };
    this.hash = hashOf(envelope);
    const event = { ...envelope, hash: this.hash };
    this.outbox.push(event);
    return event;
  }

  /** Begins a case as a walk-in. */
  receive(caseId: string, title = 'Jalan berlubang'): WireEvent {
    return this.record(`case/${caseId}`, 'received', receivedPayload(title));
  }

  request(changes: Partial<RequestDraft> = {}): RequestDraft {
    this.number += 1;
    const runs = new Map<string, { incarnation: string; from: number; to: number }>();
    for (const { incarnation, seq } of this.outbox) {
      const run = runs.get(incarnation) ?? { incarnation, from: seq, to: seq };
      runs.set(incarnation, { ...run, to: seq });
    }
    return {
      kind: 'request',
      number: this.number,
      program: this.program,
      createdAt: new Date(this.now).toISOString(),
      from: { device: this.device },
      to: this.server.id,
      runs: [...runs.values()],
      cursor: this.cursor,
      via: 'https',
      reads: 1,
      ...changes,
    };
  }

  async seal(
    changes: Partial<RequestDraft> = {},
    blobs: readonly TravellingBlob[] = [],
  ): Promise<{ bytes: Uint8Array; manifestHash: string }> {
    const manifest = this.request(changes);
    return sealBundle(
      { manifest, events: this.outbox, keys: this.keys, blobs },
      this.identity,
      this.server.recipient,
    );
  }

  /** Sends what waits, without taking in the answer. */
  async send(kominfo: Server, changes: Partial<RequestDraft> = {}): Promise<Answer> {
    const { bytes } = await this.seal(changes);
    return this.open(await post(kominfo, bytes));
  }

  async open(bytes: Uint8Array): Promise<Answer> {
    const opened = await openBundle(bytes, this.identity, fileLimits, async () => this.server.signKey);
    const { manifest } = opened;
    if (manifest.kind !== 'response') throw new Error('no response');
    return { ...opened, manifest };
  }

  apply({ manifest, events, keys }: Answer): void {
    const acknowledged = new Map(manifest.outcome.acknowledged.map((each) => [each.incarnation, each.seq]));
    this.outbox = this.outbox.filter((event) => event.seq > (acknowledged.get(event.incarnation) ?? 0));
    for (const event of events) if (!this.received.has(event.id)) this.received.set(event.id, event);
    for (const key of keys) this.receivedKeys.set(key.id, key);
    this.keys = [];
    const { to, lastEvent } = manifest.mailbox;
    this.cursor = { epoch: manifest.epoch, mailbox: to, event: lastEvent, keys: manifest.keysTo };
  }

  /** Rounds until nothing is left either way. */
  async exchange(kominfo: Server): Promise<Answer> {
    for (;;) {
      const answer = await this.send(kominfo);
      this.apply(answer);
      if (!answer.manifest.mailbox.more && this.outbox.length === 0) return answer;
    }
  }
}

export async function post(kominfo: Server, bytes: Uint8Array): Promise<Uint8Array> {
  const response = await fetch(`${kominfo.url}/tukar`, { method: 'POST', body: Uint8Array.from(bytes) });
  if (!response.ok) throw new HttpRefusal(response.status, await response.json());
  return new Uint8Array(await response.arrayBuffer());
}

export const receivedPayload = (title: string, secret = false) => ({
  channel: 'tatap-muka',
  receivedAt: '2026-11-20T02:00:00.000Z',
  register: { year: 2026, sequence: 1, text: '001/2026' },
  sop: { id: 'sop-lapor', version: 1 },
  reporter: null,
  importId: null,
  history: false,
  lapor: null,
  digest: null,
  report: {
    title,
    body: 'Lubang besar di depan pasar.',
    classification: 'pengaduan',
    category: null,
    district: null,
    village: null,
    anonymous: secret,
    confidential: false,
  },
});

/** An enrolled office with its folder. */
export async function newOffice(kominfo: Kominfo, name: string): Promise<TestOffice> {
  const id = await kominfo.addOffice(name);
  const office = await TestOffice.create(name, kominfo.clock.now);
  await office.enrol(kominfo, await kominfo.code(id));
  return office;
}
