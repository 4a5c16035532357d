import { UsageError } from '../../../shared/command/usage-error.ts';
import { addOffice } from '../../enrolment/offices.ts';
import { type Command, option, options, place, type Typed } from '../context.ts';
import { momentWords } from '../moments.ts';

const kinds = ['opd', 'inspektorat'] as const;

export const office: Command = {
  usage: 'office add NAMA [--kind opd|inspektorat] [--alias NAMA ...] | office list   daftar OPD',
  places: 2,
  options: { kind: 'value', alias: 'values' },
  run: async (typed) => {
    const what = place(typed, 0, 'add atau list');
    if (what === 'add') return add(typed);
    if (what === 'list') return list(typed);
    throw new UsageError(`office ${what} tidak dikenal; pakai add atau list.`);
  },
};

async function add(typed: Typed): Promise<void> {
  const name = place(typed, 1, 'nama OPD');
  const given = option(typed, 'kind') ?? 'opd';
  const kind = kinds.find((each) => each === given);
  if (kind === undefined) throw new UsageError(`--kind ${given} tidak dikenal; pakai opd atau inspektorat.`);
  const desk = await typed.openDesk();
  const aliases = options(typed, 'alias');
  const row = await desk.store.write((tx) => addOffice(tx, desk, { name, kind, aliases }));
  typed.print(
    typed.json
      ? JSON.stringify({ id: row.id, name: row.name, kind: row.kind })
      : `OPD ${row.name} ditambahkan (${row.id}).`,
  );
}

async function list(typed: Typed): Promise<void> {
  const desk = await typed.openDesk();
  const db = desk.store.read;
  const offices = await db
    .selectFrom('offices')
    .select(['id', 'name', 'kind'])
    .where('kind', '<>', 'kominfo')
    .orderBy('name')
    .execute();
  const devices = await db
    .selectFrom('devices')
    .select(['id', 'office', 'name', 'last_seen_at', 'revoked_at', 'stopped_at'])
    .orderBy('enrolled_at')
    .execute();
  const words = await momentWords(desk);
  for (const each of offices) {
    const own = devices.filter((device) => device.office === each.id);
    if (typed.json) typed.print(JSON.stringify({ ...each, devices: own }));
    else {
      typed.print(`${each.name} (${each.kind}) ${each.id}`);
      for (const device of own) typed.print(`  ${device.id} ${device.name}: ${stateOf(device, words)}`);
    }
  }
}

function stateOf(
  device: {
    readonly last_seen_at: number | null;
    readonly revoked_at: number | null;
    readonly stopped_at: number | null;
  },
  words: (ms: number) => string,
): string {
  if (device.revoked_at !== null) return 'dicabut';
  if (device.stopped_at !== null) return 'dihentikan: catatannya bercabang';
  return device.last_seen_at === null
    ? 'belum pernah bertukar data'
    : `terakhir bertukar data ${words(device.last_seen_at)}`;
}
