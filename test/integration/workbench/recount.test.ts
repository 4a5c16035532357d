import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { changeSettings } from '../../../main/workbench/office.ts';
import type { CommandInput } from '../../../shared/domain/case/commands.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { rebuildCases } from '../../../shared/event-store/project-cases.ts';
import { act, dump, exampleFile, importFile, newOffice, now, register, withRows } from './fixture.ts';

const day = 86_400_000;

/** Cases at every point of the SOP, some held, some finished early and late, over three weeks. */
async function busyOffice(): Promise<Desk> {
  let time = now - 30 * day;
  const { desk } = await newOffice(() => time);
  const file = await exampleFile();
  const recent = { ...file, rows: file.rows.slice(0, 20) };
  await importFile(
    desk,
    withRows(recent, (row, i) => ({
      ...row,
      receivedAt: new Date(time - i * 7 * 3_600_000).toISOString(),
      status: i % 5 ? 'Proses' : 'Ditutup',
    })),
  );
  await register(desk, 'Lampu jalan mati');
  const stories: readonly CommandInput[] = [
    { name: 'classify', fields: { classification: 'informasi' } },
    { name: 'verify', fields: {} },
    { name: 'hold', fields: { reason: 'Alamat belum jelas' } },
    { name: 'resume', fields: {} },
    { name: 'dispose', fields: { unit: 'Sekretariat' } },
    { name: 'ask-extension', fields: { until: '2026-12-18', reason: 'Menunggu suku cadang' } },
    { name: 'decide-extension', fields: { approved: true } },
    { name: 'follow-up', fields: { note: 'Dicek' } },
    { name: 'draft-answer', fields: { answer: 'Sudah diperbaiki.' } },
    { name: 'approve-answer', fields: {} },
    { name: 'send-answer', fields: {} },
    { name: 'close', fields: { result: 'selesai' } },
    { name: 'reopen', fields: { reason: 'Rusak lagi' } },
  ];
  const cases = await desk.store.read.selectFrom('cases').select('id').orderBy('no').execute();
  for (const [turn, wish] of stories.entries()) {
    time += 2 * day + 3 * 3_600_000;
    for (const [i, { id }] of cases.entries()) if (i % (stories.length + 1) > turn) await act(desk, id, wish);
  }
  return desk;
}

const change = <S extends keyof Settings>(
  desk: Desk,
  section: S,
  make: (value: Settings[S]) => Settings[S],
) => changeSettings(desk, section, make(desk.settings()[section]));

describe('limits and steps after a change of the rules', () => {
  it('counted from what is stored equal those made anew from the events', async () => {
    const desk = await busyOffice();
    const changes: Readonly<Record<string, () => Promise<unknown>>> = {
      'a holiday that was forgotten': () =>
        change(desk, 'calendar', (calendar) => ({
          ...calendar,
          localHolidays: [{ date: '2026-11-04', kind: 'libur daerah', name: 'Hari jadi' }],
        })),
      'a six-day week': () =>
        change(desk, 'calendar', (calendar) => ({
          ...calendar,
          week: calendar.week.map((hours, i) => (i === 5 ? (calendar.week[0] ?? null) : hours)),
        })),
      'shorter hours': () =>
        change(desk, 'calendar', (calendar) => ({
          ...calendar,
          week: calendar.week.map((hours) => hours && { ...hours, end: '14:00' }),
        })),
      'limits in hours and minutes': () =>
        change(desk, 'deadlines', (deadlines) =>
          deadlines.map((each) =>
            each.kind === 'pengaduan'
              ? { ...each, limit: { amount: 90, unit: 'jam' } }
              : each.kind === 'informasi'
                ? { ...each, limit: { amount: 400, unit: 'menit' } }
                : each,
          ),
        ),
      'no limit for waiting, nor for information': () =>
        change(desk, 'deadlines', (deadlines) =>
          deadlines.filter((each) => each.kind !== 'balasan-pelapor' && each.kind !== 'informasi'),
        ),
      'calendar days': () =>
        change(desk, 'deadlines', (deadlines) =>
          deadlines.map((each) => ({ ...each, limit: { amount: 3, unit: 'hari' } })),
        ),
      'another zone': () => change(desk, 'office', (office) => ({ ...office, zone: 'WIT' })),
    };
    let before = await dump(desk);
    for (const [name, make] of Object.entries(changes)) {
      await make();
      const counted = await dump(desk);
      expect(counted, name).not.toEqual(before);
      await desk.store.write((db) => rebuildCases(db, desk.office()));
      expect(await dump(desk), name).toEqual(counted);
      before = counted;
    }
  });

  it('write only the rows that come out differently', async () => {
    const desk = await busyOffice();
    const changes = async (make: () => Promise<unknown>) => {
      const total = () =>
        desk.store.write(
          async (db) => (await sql<{ n: number }>`select total_changes() as n`.execute(db)).rows[0]?.n ?? 0,
        );
      const first = await total();
      await make();
      return (await total()) - first;
    };
    const far = await changes(() =>
      change(desk, 'calendar', (calendar) => ({
        ...calendar,
        localHolidays: [{ date: '2027-12-06', kind: 'libur daerah', name: 'Hari jadi' }],
      })),
    );
    // The event itself, and nothing beside it.
    expect(far).toBe(1);
  });

  it('leave what was finished as it was known then, on the row, the steps and the screen', async () => {
    const desk = await busyOffice();
    const db = desk.store.read;
    const finished = () =>
      db
        .selectFrom('cases')
        .select(['id', 'finished_on', 'finish_days', 'on_time'])
        .where('finished_on', 'is not', null)
        .orderBy('no')
        .execute();
    const steps = () =>
      db
        .selectFrom('steps')
        .select(['case_no', 'number', 'minutes', 'on_time'])
        .where('minutes', 'is not', null)
        .orderBy('case_no')
        .orderBy('number')
        .execute();
    const { id = '' } = (await finished()).find((each) => each.finish_days !== null) ?? {};
    const stopped = async () => {
      const { clocks, timeline } = await showCase(desk, id);
      return {
        clocks: clocks.filter((clock) => clock.state === 'terpenuhi' || clock.state === 'terlewati'),
        took: timeline.map(({ took, late, state }) => (state === 'done' ? { took, late } : null)),
      };
    };
    const before = { finished: await finished(), steps: await steps(), stopped: await stopped() };
    expect(before.finished.some((each) => each.finish_days !== null)).toBe(true);
    expect(before.steps.some((each) => each.on_time === 0)).toBe(true);
    expect(before.stopped.clocks.length).toBeGreaterThan(1);
    await change(desk, 'calendar', (calendar) => ({
      ...calendar,
      week: calendar.week.map((hours) => hours && { ...hours, end: '13:00' }),
      localHolidays: ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-09', '2026-11-10'].map((date) => ({
        date,
        kind: 'libur daerah' as const,
        name: 'Hari jadi',
      })),
    }));
    await change(desk, 'deadlines', (deadlines) =>
      deadlines.map((each) => ({ ...each, limit: { amount: 1, unit: 'menit' } })),
    );
    expect({ finished: await finished(), steps: await steps(), stopped: await stopped() }).toEqual(before);
    await desk.store.write((write) => rebuildCases(write, desk.office()));
    expect({ finished: await finished(), steps: await steps() }).toEqual({
      finished: before.finished,
      steps: before.steps,
    });
  });
});
