import type { Kysely } from 'kysely';
import type { Staging } from '../../shared/data-folder/staging.ts';
import { toLocalDate } from '../../shared/domain/calendar/local-time.ts';
import type { LocalDate } from '../../shared/domain/calendar/types.ts';
import { noOffice, type Office } from '../../shared/domain/office/office.ts';
import type { Officer, Settings } from '../../shared/domain/office/settings.ts';
import { append, type Draft, type Writer } from '../../shared/event-store/append.ts';
import { loadOffice } from '../../shared/event-store/office-events.ts';
import { rebuildCases } from '../../shared/event-store/project-cases.ts';
import type { EventsTable, Tables } from '../../shared/event-store/schema.ts';
import { projectionsAreStale } from '../../shared/event-store/stale.ts';
import { payloadLimit } from '../../shared/exchange/limits.ts';
import type { PdfPrinter } from '../../shared/printing/pdf-printer.ts';
import { Refused } from '../../shared/serving/refused.ts';
import { metaOf, setMeta } from '../store/meta.ts';
import type { Store } from '../store/open-store.ts';

const tooLong =
  'Isinya terlalu panjang untuk satu catatan (paling panjang sekitar 250.000 huruf); perpendek dahulu.';

/** Records facts inside the transaction it was given. */
export type Record = (drafts: readonly Draft[]) => Promise<readonly EventsTable[]>;
/** Says, inside the transaction, how the office stands after events that came from elsewhere. */
export type Learn = (office: Office) => void;

/** What every use case works with: the store, the office as it stands, the present, and who is at the desk. */
export interface Desk {
  readonly store: Store;
  readonly staging: Staging;
  readonly printer: PdfPrinter;
  readonly version: string;
  now(): number;
  newId(): string;
  today(): LocalDate;
  office(): Office;
  /** Refuses when the office was not set up yet. */
  settings(): Settings;
  officer(): Officer | null;
  /** Refuses when nobody said who works. */
  actor(): Officer;
  sit(officerId: string): Promise<void>;
  officeId(): string;
  /** This installation, whichever office it writes for. */
  deviceId(): string;
  /** From now on this installation writes as that office: Kominfo knows it under this id. */
  writeAs(officeId: string): Promise<void>;
  /** A desk at which nobody sits: what the program does by itself is recorded as its own. */
  unattended(): Desk;
  /** A desk at another time and person, for example data only: written under an incarnation of its own. */
  inThePast(time: number, officerId: string): Desk;
  /** One transaction: reads and facts together, all or nothing. */
  transact<T>(work: (db: Kysely<Tables>, record: Record, learn: Learn) => Promise<T>): Promise<T>;
  /** Several use cases in one transaction. What they read through `store.read` does not show their own writing yet. */
  allOrNothing<T>(work: (desk: Desk) => Promise<T>): Promise<T>;
}

export async function openDesk(parts: {
  readonly store: Store;
  readonly staging: Staging;
  readonly printer: PdfPrinter;
  readonly version: string;
  readonly now: () => number;
  /** Ids in the order of their making (UUIDv7). */
  readonly newId: () => string;
}): Promise<Desk> {
  const { store, now, newId } = parts;
  const installation = await installationOf(store, newId);
  const office = await loadOffice(store.read, noOffice);
  if (await projectionsAreStale(store.read)) await store.write((db) => rebuildCases(db, office));
  const deskOf = (seat: Seat, scene: Scene): Desk => {
    const settings = () => {
      const known = scene.office.settings;
      if (!known) throw new Refused('Kantor belum disiapkan. Isi nama kantor dan petugas dahulu.');
      return known;
    };
    const officer = () => {
      if (seat.unattended) return null;
      const id = seat.officer ?? scene.officer;
      return scene.office.officers.find((each) => each.id === id && each.active) ?? null;
    };
    return {
      ...parts,
      now: seat.now,
      newId,
      today: () =>
        toLocalDate(new Date(seat.now()).toISOString(), scene.office.settings?.calendar.zone ?? 'WIB'),
      office: () => scene.office,
      settings,
      officer,
      actor: () => {
        const present = officer();
        if (!present) throw new Refused('Pilih dahulu siapa yang bekerja.');
        return present;
      },
      sit: async (id) => {
        await scene.write((db) => setMeta(db, 'officer', id));
        scene.officer = id;
      },
      officeId: () => scene.installation.office,
      deviceId: () => scene.installation.device,
      writeAs: async (officeId) => {
        const renamed = { ...scene.installation, office: officeId };
        await scene.write((db) => setMeta(db, 'writer', JSON.stringify(renamed)));
        scene.installation = renamed;
      },
      unattended: () => deskOf({ ...seat, unattended: true }, scene),
      inThePast: (time, officerId) =>
        deskOf(
          {
            now: () => time,
            officer: officerId,
            unattended: false,
            incarnation: newId(),
            ownClock: true,
          },
          scene,
        ),
      transact: async (work) => {
        let after = scene.office;
        const result = await scene.write((db) => {
          after = scene.office;
          const record: Record = async (drafts) => {
            const recorded = await append(
              db,
              drafts,
              { ...scene.installation, incarnation: seat.incarnation },
              { actor: officer()?.id ?? 'sistem', now: seat.now(), newId, ownClock: seat.ownClock },
              after,
            );
            // What Kominfo's server does not take would be sent for ever, and with it nothing else could go.
            if (recorded.rows.some((row) => row.payload.length > payloadLimit)) throw new Refused(tooLong);
            after = recorded.office;
            return recorded.rows;
          };
          return work(db, record, (learned) => {
            after = learned;
          });
        });
        scene.office = after;
        return result;
      },
      allOrNothing: async (work) => {
        const inner = await scene.write(async (db) => {
          const within: Scene = { ...scene, write: (part) => part(db) };
          return { result: await work(deskOf(seat, within)), within };
        });
        scene.office = inner.within.office;
        scene.officer = inner.within.officer;
        scene.installation = inner.within.installation;
        return inner.result;
      },
    };
  };
  return deskOf(
    { now, officer: null, unattended: false, incarnation: newId(), ownClock: false },
    { office, officer: await metaOf(store.read, 'officer'), installation, write: store.write },
  );
}

/** Who is taken to work, when, and under which incarnation it is written; `officer` null = who is at the desk. */
interface Seat {
  readonly now: () => number;
  readonly officer: string | null;
  readonly unattended: boolean;
  readonly incarnation: string;
  readonly ownClock: boolean;
}

/** What changes while the folder is open, and how to write to it: in a transaction of its own, or within a larger one. */
interface Scene {
  office: Office;
  officer: string | null;
  installation: Installation;
  readonly write: Store['write'];
}

/**
 * This installation's identity, made once per data folder; the incarnation is another one each time the folder is opened.
 * Nothing in a copied or restored folder tells that it is one, so no two programs may ever count on from the same number.
 */
async function installationOf(store: Store, newId: () => string): Promise<Installation> {
  const known = await metaOf(store.read, 'writer');
  if (known) return parseInstallation(known);
  const made: Installation = { office: newId(), device: newId() };
  await store.write((db) => setMeta(db, 'writer', JSON.stringify(made)));
  return made;
}

type Installation = Omit<Writer, 'incarnation'>;

function parseInstallation(text: string): Installation {
  const { office, device }: Partial<Installation> = JSON.parse(text);
  if (!office || !device) throw new Error('meta.writer is incomplete');
  return { office, device };
}
