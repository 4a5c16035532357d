import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../../main/workbench/desk.ts';
import { changeSettings } from '../../../main/workbench/office.ts';
import { settingsEffect } from '../../../main/workbench/settings-effect.ts';
import type { CommandInput } from '../../../shared/domain/case/commands.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { act, newOffice, now, register } from './fixture.ts';

const day = 86_400_000;

/** Open, held, extended, answered and closed cases, received over forty days. */
async function busyOffice(): Promise<Desk> {
  let time = now - 40 * day;
  const { desk } = await newOffice(() => time);
  const courses: readonly (readonly CommandInput[])[] = [
    [],
    [{ name: 'classify', fields: { classification: 'informasi' } }],
    [{ name: 'hold', fields: { reason: 'Alamat' } }],
    [
      { name: 'hold', fields: { reason: 'Alamat' } },
      { name: 'resume', fields: {} },
    ],
    [
      { name: 'ask-extension', fields: { until: '2026-12-18', reason: 'Suku cadang' } },
      { name: 'decide-extension', fields: { approved: true } },
    ],
    [
      { name: 'draft-answer', fields: { answer: 'Sudah.' } },
      { name: 'approve-answer', fields: {} },
      { name: 'send-answer', fields: {} },
    ],
    [{ name: 'close', fields: { result: 'selesai' } }],
  ];
  for (let i = 0; i < 28; i += 1) {
    time += 1.3 * day;
    const { id } = await register(desk, `Aduan ${i}`);
    for (const command of courses[i % courses.length] ?? []) {
      time += day / 24;
      await act(desk, id, command);
    }
  }
  time = now;
  return desk;
}

type Calendar = Settings['calendar'];
const dates = fc
  .integer({ min: 0, max: 70 })
  .map((n) => new Date(now - 20 * day + n * day).toISOString().slice(0, 10));
const changes: fc.Arbitrary<(calendar: Calendar) => Calendar> = fc.oneof(
  fc.uniqueArray(dates, { maxLength: 4 }).map((days) => (calendar: Calendar) => ({
    ...calendar,
    localHolidays: days.map((date) => ({ date, kind: 'libur daerah' as const, name: 'Hari jadi' })),
  })),
  fc.boolean().map((open) => (calendar: Calendar) => ({
    ...calendar,
    week: calendar.week.map((hours, i) => (i === 5 ? (open ? (calendar.week[0] ?? null) : null) : hours)),
  })),
  fc.constantFrom('12:00', '14:00', '16:00').map((end) => (calendar: Calendar) => ({
    ...calendar,
    week: calendar.week.map((hours) => hours && { ...hours, end }),
  })),
);

const dueDates = async (desk: Desk) =>
  new Map(
    (await desk.store.read.selectFrom('cases').select(['id', 'due_date']).execute()).map((row) => [
      row.id,
      row.due_date,
    ]),
  );

it('a change of the calendar moves exactly the cases that were shown before, from and to the days shown', async () => {
  const desk = await busyOffice();
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(changes, async (change) => {
      const value = change(desk.settings().calendar);
      const before = await dueDates(desk);
      const effect = await settingsEffect(desk, 'calendar', value);
      expect(await dueDates(desk)).toEqual(before);
      await changeSettings(desk, 'calendar', value);
      const after = await dueDates(desk);
      const really = [...after].flatMap(([id, due]) =>
        before.get(id) === due ? [] : [{ id, before: before.get(id), after: due }],
      );
      expect(effect.total).toBe(really.length);
      expect(new Set(effect.moved.map((each) => `${each.id} ${each.before} ${each.after}`))).toEqual(
        new Set(really.map((each) => `${each.id} ${each.before} ${each.after}`)),
      );
      moved += really.length;
    }),
    { seed: 20261124, numRuns: 25 },
  );
  expect(moved).toBeGreaterThan(20);
});

it('says which cases a shorter limit makes late, and refuses a calendar that is not one', async () => {
  const desk = await busyOffice();
  const deadlines = desk
    .settings()
    .deadlines.map((each) => ({ ...each, limit: { amount: 1, unit: 'hari kerja' as const } }));
  const effect = await settingsEffect(desk, 'deadlines', deadlines);
  expect(effect.becomeLate).toBeGreaterThan(3);
  expect(effect.noLongerLate).toBe(0);
  await expect(settingsEffect(desk, 'calendar', { week: [] })).rejects.toThrow(
    'Pengaturan calendar belum benar',
  );
});
