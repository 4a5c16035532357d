import { sql } from 'kysely';
import type { Manifest, RequestManifest } from '../../shared/exchange/manifest.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import type { Desk } from '../desk.ts';
import { type Db, forUpdate, inSet } from '../store/dialect.ts';
import { type ExaminedRuns, examineRuns, type KnownRun, otherLinks, type partIntoRuns } from './runs.ts';

/** The device whose key must have signed a request; whether it may still exchange is asked under its lock. */
export async function signKeyOf(desk: Desk, manifest: Manifest): Promise<string> {
  if (manifest.kind !== 'request') throw new ExchangeRefused('bukan-berkas-tukar');
  if (manifest.to !== desk.self.server) throw new ExchangeRefused('server-lain');
  const device = await desk.store.read
    .selectFrom('devices')
    .select('sign_key')
    .where('id', '=', manifest.from.device)
    .where('id', '<>', desk.self.device)
    .executeTakeFirst();
  if (!device) throw new ExchangeRefused('perangkat-tidak-dikenal');
  return device.sign_key;
}

export interface AdmittedDevice {
  readonly id: string;
  readonly office: string;
  readonly recipient: string;
  readonly sent_number: number;
}

/** Locks the device and refuses one that was revoked or stopped. */
export async function admitDevice(tx: Db, id: string): Promise<AdmittedDevice> {
  const { rows } = await sql<
    AdmittedDevice & { revoked_at: number | null; stopped_at: number | null }
  >`select id, office, recipient, sent_number, revoked_at, stopped_at from devices where id = ${id} ${forUpdate(tx)}`.execute(
    tx,
  );
  const [device] = rows;
  if (!device) throw new ExchangeRefused('perangkat-tidak-dikenal');
  if (device.revoked_at !== null) throw new ExchangeRefused('perangkat-dicabut');
  if (device.stopped_at !== null) throw new ExchangeRefused('perangkat-dihentikan');
  return device;
}

/** Compares a request's runs with what this device sent before. */
export async function examine(
  tx: Db,
  manifest: RequestManifest,
  runs: ReturnType<typeof partIntoRuns>,
): Promise<ExaminedRuns> {
  const incarnations = manifest.runs.map((run) => run.incarnation);
  if (incarnations.length === 0) return { kind: 'sound', fresh: [], duplicate: [], gap: null };
  const device = manifest.from.device;
  const heads = await tx
    .selectFrom('heads')
    .select(['incarnation', 'seq', 'hash'])
    .where('device', '=', device)
    .where(inSet(tx, 'incarnation', incarnations))
    .execute();
  const known = new Map<string, KnownRun>();
  const again = manifest.runs.filter((run) =>
    heads.some((head) => head.incarnation === run.incarnation && run.from <= head.seq),
  );
  const hashes = again.length === 0 ? [] : await hashesOf(tx, device, again);
  for (const { incarnation, seq, hash } of heads) {
    const own = hashes.filter((row) => row.incarnation === incarnation);
    known.set(incarnation, { seq, hash, hashOf: new Map(own.map((row) => [row.seq, row.hash])) });
  }
  const links = otherLinks(runs, known);
  return examineRuns(runs, known, links.length === 0 ? new Set() : await strangeLinks(tx, device, links));
}

async function strangeLinks(tx: Db, device: string, links: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await tx
    .selectFrom('events')
    .select('hash')
    .where('device', '=', device)
    .where(inSet(tx, 'hash', links))
    .execute();
  const own = new Set(found.map((row) => row.hash));
  return new Set(links.filter((hash) => !own.has(hash)));
}

function hashesOf(tx: Db, device: string, runs: RequestManifest['runs']) {
  return tx
    .selectFrom('events')
    .select(['incarnation', 'seq', 'hash'])
    .where('device', '=', device)
    .where(
      inSet(
        tx,
        'incarnation',
        runs.map((run) => run.incarnation),
      ),
    )
    .where('seq', '>=', Math.min(...runs.map((run) => run.from)))
    .where('seq', '<=', Math.max(...runs.map((run) => run.to)))
    .execute();
}

/** Nothing of a device that tells two stories is taken until Kominfo has looked. */
export async function stopDevice(tx: Db, id: string, reason: string, at: number): Promise<void> {
  await tx
    .updateTable('devices')
    .set({ stopped_at: at, stopped_reason: reason })
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .execute();
}
