import type { ConsoleState } from '../../shared/contract/kominfo/session.ts';
import { noStaffYet, type Staff } from '../staff/accounts.ts';
import { waitingAnswers } from './answers.ts';
import { type Console, presentOf } from './console.ts';
import { listOffices } from './offices/list.ts';
import { countUnassigned } from './overview.ts';

/** What the frame of every page needs. `local`: asked from the server's own computer. */
export async function consoleState(
  console: Console,
  staff: Staff | null,
  local: boolean,
): Promise<ConsoleState> {
  const { desk, regency, version } = console;
  const db = desk.store.read;
  const present = await presentOf(console, db);
  const first = (await noStaffYet(db)) ? (local ? 'di-sini' : 'di-komputer-server') : 'sudah';
  const common = { regency, first, now: present.instant, today: present.today, zone: present.zone } as const;
  if (!staff)
    return {
      ...common,
      staff: null,
      version: '',
      waiting: { unassigned: 0, answers: 0, lagging: 0 },
      warnings: [],
    };
  const offices = await listOffices(console);
  const year = present.today.slice(0, 4);
  return {
    ...common,
    staff: { id: staff.id, name: staff.name },
    version,
    waiting: {
      unassigned: await countUnassigned(db, present),
      answers: await waitingAnswers(db),
      lagging: offices.filter((office) => office.lagging).length,
    },
    warnings: [
      ...offices.flatMap((office) =>
        office.devices.flatMap((device) =>
          device.stopped === null
            ? []
            : [`Komputer ${device.name} (${office.name}) dihentikan: ${device.stopped}`],
        ),
      ),
      ...(Object.hasOwn(present.calendar.holidays, year)
        ? []
        : [`Daftar hari libur ${year} belum ada. Terbitkan kalender kerja di SOP & kalender.`]),
    ],
  };
}
