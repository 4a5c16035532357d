import { toInstant, toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { commandSchema } from '../../../shared/domain/case/commands.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { setMeta } from '../../store/meta.ts';
import { actOnCases } from '../cases/act.ts';
import { countCases } from '../cases/list.ts';
import { registerCase } from '../cases/register.ts';
import type { Desk } from '../desk.ts';
import { withStagedFile } from '../intake/read.ts';
import { runImport } from '../intake/run.ts';
import { addOfficer, changeSettings, foundOffice } from '../office.ts';
import lapor2017 from './lapor-2017.xlsx?inline';
import { examplesMark } from './mark.ts';
import { course, districts, exampleChannels, reporters, topics } from './stories.ts';

const hour = 3_600_000;
const day = 24 * hour;
const count = 30;

/** Fills an empty office with 171 reports of 2017 and a busy present month at every stage; all people are invented. */
export async function addExamples(desk: Desk): Promise<{ cases: number }> {
  if (desk.office().settings && (await countCases(desk, {})) > 0)
    throw new Refused('Data contoh hanya dapat dimuat ke kantor yang masih kosong.');
  await desk.allOrNothing(async (whole) => {
    const staff = await exampleStaff(whole);
    const opening = whole.now() - 40 * day;
    await importPastYear(whole.inThePast(opening, staff.penghubung));
    for (const { time, run } of plan(whole, staff)) if (time <= whole.now()) await run(time);
    await whole.transact((db) => setMeta(db, examplesMark, new Date(whole.now()).toISOString()));
  });
  return { cases: await countCases(desk, {}) };
}

interface Staff {
  readonly penghubung: string;
  readonly kepala: string;
  readonly bidang: string;
}

async function exampleStaff(desk: Desk): Promise<Staff> {
  const seat = desk.office().settings
    ? desk.actor()
    : await foundOffice(
        desk,
        {
          name: 'Dinas Sosial',
          unitCode: '406.101',
          government: 'PEMERINTAH KABUPATEN TRENGGALEK',
          addressLines: ['Jalan Contoh Nomor 1 Trenggalek, Kode Pos 66300'],
          contact: 'Telepon (0355) 000000 · Pos-el dinsos@contoh.go.id',
          place: 'Trenggalek',
          zone: 'WIB',
          emblem: null,
        },
        { name: 'Rina Contoh', nip: null, position: 'Pejabat Penghubung', role: 'penghubung' },
      );
  const { signatory, lists } = desk.settings();
  if (!signatory.name)
    await changeSettings(desk, 'signatory', {
      ...signatory,
      prefix: 'Plt.',
      name: 'NAMA PEJABAT CONTOH, S.Sos., M.Si.',
      rank: 'Pembina Tingkat I',
      nip: '197101281997031004',
    });
  await changeSettings(desk, 'lists', {
    ...lists,
    units: [
      ...new Set([
        ...topics.map((topic) => topic.unit),
        ...(lists.units.includes('Sekretariat') ? ['Sekretariat'] : lists.units),
      ]),
    ],
  });
  const kepala = await addOfficer(desk, {
    name: 'Nama Pejabat Contoh',
    nip: '197101281997031004',
    position: signatory.position,
    role: 'kepala',
  });
  const bidang = await addOfficer(desk, {
    name: 'Yusuf Contoh',
    nip: null,
    position: 'Kepala Bidang',
    role: 'bidang',
  });
  return { penghubung: seat.id, kepala: kepala.id, bidang: bidang.id };
}

async function importPastYear(desk: Desk): Promise<void> {
  const { token } = await desk.staging.stage(
    'lapor-2017.xlsx',
    Buffer.from(lapor2017.slice(lapor2017.indexOf(',') + 1), 'base64'),
  );
  await withStagedFile(desk, token, 'lapor-2017.xlsx', {}, 'discard', (file) =>
    runImport(desk, file, 'lapor-2017.xlsx', true, {}),
  );
  await desk.staging.remove(token);
}

interface Happening {
  readonly time: number;
  run(time: number): Promise<void>;
}

/** The same local day between eight and eleven, since that is when people come. */
function duringOfficeHours(time: number, i: number, desk: Desk): number {
  const { zone } = desk.settings().calendar;
  const date = toLocalDate(new Date(time).toISOString(), zone);
  return Date.parse(
    toInstant(
      date,
      `${String(8 + (i % 4)).padStart(2, '0')}:${String((i * 17) % 60).padStart(2, '0')}`,
      zone,
    ),
  );
}

/** Everything that happened in the example month, in order of time, since a log is written forwards only. */
function plan(desk: Desk, staff: Staff): Happening[] {
  const happenings: Happening[] = [];
  for (let i = 0; i < count; i += 1) {
    const topic = topics[i % topics.length];
    if (!topic) continue;
    // 26 days back to this morning, most of them recent, so that some are late and some came in today.
    const about = desk.now() - 2 * hour - Math.floor(((count - 1 - i) / (count - 1)) ** 1.6 * 26 * day);
    const received = Math.min(duringOfficeHours(about, i, desk), desk.now() - hour);
    const ids: string[] = [];
    happenings.push({
      time: received,
      run: async (time) => {
        const { id } = await registerCase(desk.inThePast(time, staff.penghubung), {
          channel: exampleChannels[i % exampleChannels.length] ?? 'lainnya',
          title: i < topics.length ? topic.title : `${topic.title} di ${districts[i % districts.length]}`,
          body: topic.body,
          district: districts[(i * 5) % districts.length],
          anonymous: i % 9 === 4,
          confidential: topic.classification === 'pengaduan-berkadar',
          reporter: {
            name: reporters[i % reporters.length] ?? '',
            address: `Dusun Contoh, Kecamatan ${districts[(i * 5) % districts.length]}`,
            contact: `0800-000-${String(1000 + (i % 27))}`,
          },
        });
        ids.push(id);
      },
    });
    for (const { afterHours, by, command } of course(topic, (i * 5) % 12)) {
      happenings.push({
        time: received + afterHours * hour,
        run: async (time) => {
          const result = await actOnCases(desk.inThePast(time, staff[by]), ids, commandSchema.parse(command));
          if (result.refused[0]) throw new Error(`example data: ${result.refused[0].reason}`);
        },
      });
    }
  }
  return happenings.sort((a, b) => a.time - b.time);
}
