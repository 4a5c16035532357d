import type { DeviceView, OfficeKind, OfficeView } from '../../../shared/contract/kominfo/offices.ts';
import { daysBetween, toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { Refused } from '../../refused.ts';
import type { Db } from '../../store/dialect.ts';
import type { DevicesTable, OfficeNamesTable, OfficesTable } from '../../store/schema.ts';
import { type Console, instantOf, type Present, presentOf } from '../console.ts';

/** An exchange is due every week; after so many days without one an office lags. */
const lagAfter = 9;
/** A clock that is wrong by more than this is told. */
const clockTolerance = 5 * 60_000;

/** All offices with their computers, last exchange and names; in the order of their names. */
export async function listOffices(console: Console): Promise<OfficeView[]> {
  const { desk } = console;
  const db = desk.store.read;
  const present = await presentOf(console, db);
  const offices = await db
    .selectFrom('offices')
    .selectAll()
    .where('kind', '<>', 'kominfo')
    .orderBy('name')
    .execute();
  const devices = await db.selectFrom('devices').selectAll().orderBy('enrolled_at', 'desc').execute();
  const names = await db.selectFrom('office_names').selectAll().orderBy('alias').execute();
  const codes = await db
    .selectFrom('codes')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', desk.now())
    .execute();
  const open = await openCases(db);
  const byOffice = Map.groupBy(devices, (row) => row.office);
  const namesOf = Map.groupBy(names, (row) => row.office);
  return offices.map((row) => {
    const own = byOffice.get(row.id) ?? [];
    const code = codes.find((each) => each.office === row.id);
    const cases = open.get(row.id) ?? 0;
    return {
      ...view(row, own, namesOf.get(row.id) ?? []),
      ...lagOf(own, cases, present),
      openCases: cases,
      codeUntil: code ? instantOf(code.expires_at) : null,
    };
  });
}

export async function officeView(console: Console, id: string): Promise<OfficeView> {
  const found = (await listOffices(console)).find((each) => each.id === id);
  if (!found) throw new Refused('tidak-ada', 'Kantor itu tidak ada.');
  return found;
}

async function openCases(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('handlings')
    .select(['office', (e) => e.fn.countAll<number>().as('total')])
    .where('active', '=', 1)
    .where('finished_on', 'is', null)
    .groupBy('office')
    .execute();
  return new Map(rows.map((row) => [row.office, row.total]));
}

/** When an office was last heard of, and whether that is too long ago. */
export function lagOf(
  devices: readonly Pick<DevicesTable, 'last_seen_at'>[],
  openCasesOfIt: number,
  { today, zone }: Present,
): Pick<OfficeView, 'lastExchange' | 'lagDays' | 'lagging'> {
  const seen = devices.flatMap((device) => device.last_seen_at ?? []);
  if (seen.length === 0) return { lastExchange: null, lagDays: null, lagging: openCasesOfIt > 0 };
  const lastExchange = instantOf(Math.max(...seen));
  const lagDays = Math.max(0, daysBetween(toLocalDate(lastExchange, zone), today));
  return { lastExchange, lagDays, lagging: lagDays > lagAfter };
}

function view(
  row: OfficesTable,
  devices: readonly DevicesTable[],
  names: readonly OfficeNamesTable[],
): Pick<OfficeView, 'id' | 'name' | 'kind' | 'validFrom' | 'validTo' | 'names' | 'devices'> {
  const kind: OfficeKind = row.kind === 'inspektorat' ? 'inspektorat' : 'opd';
  return {
    id: row.id,
    name: row.name,
    kind,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    names: names.map((each) => ({
      alias: each.alias,
      validFrom: each.valid_from,
      validTo: each.valid_to,
    })),
    devices: devices.map(deviceView),
  };
}

function deviceView(row: DevicesTable): DeviceView {
  const ahead = row.clock_ahead_ms ?? 0;
  const wrong = Math.abs(ahead) > clockTolerance;
  return {
    id: row.id,
    name: row.name,
    program: row.program,
    enrolledAt: instantOf(row.enrolled_at),
    lastSeenAt: row.last_seen_at === null ? null : instantOf(row.last_seen_at),
    revokedAt: row.revoked_at === null ? null : instantOf(row.revoked_at),
    stopped: row.stopped_at === null ? null : (row.stopped_reason ?? 'Dihentikan server'),
    clockWarning: wrong ? `Jam komputer ini ${spanWords(ahead)}; minta petugas membetulkannya.` : null,
  };
}

function spanWords(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  const amount =
    minutes < 120
      ? `${minutes} menit`
      : minutes < 2_880
        ? `${Math.round(minutes / 60)} jam`
        : `${Math.round(minutes / 1_440)} hari`;
  return ms > 0 ? `terlalu cepat ${amount}` : `terlambat ${amount}`;
}
