import { describe, expect, it } from 'vitest';
import { attentionOf } from '../../../main/workbench/attention.ts';
import { countCases } from '../../../main/workbench/cases/list.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { changeSettings } from '../../../main/workbench/office.ts';
import { takeReminder } from '../../../main/workbench/reminder.ts';
import { defaultReminders, defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { evolveOffice, noOffice } from '../../../shared/domain/office/office.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { act, newOffice, now, register } from './fixture.ts';

const day = 86_400_000;

/** Informasi cases (5 working days) received 1 to 12 days ago, disposed by turns; one asks for more time. */
async function officeInArrears(): Promise<{ desk: Desk; tomorrow: () => void; asked: string }> {
  let time = now;
  const { desk } = await newOffice(() => time);
  let asked = '';
  for (let ago = 12; ago >= 1; ago -= 1) {
    time = now - ago * day;
    const { id } = await register(desk, `Aduan ${ago} hari`);
    await act(desk, id, { name: 'classify', fields: { classification: 'informasi' } });
    if (ago % 3)
      await act(desk, id, { name: 'dispose', fields: { unit: ago % 2 ? 'Sekretariat' : 'Bidang Jalan' } });
    if (ago === 12) {
      await act(desk, id, { name: 'ask-extension', fields: { until: '2026-12-11', reason: 'Suku cadang' } });
      asked = id;
    }
  }
  time = now;
  return { desk, tomorrow: () => (time += day), asked };
}

describe('perlu perhatian pimpinan', () => {
  it('counts by unit exactly what the lists of late and near cases hold, the worst unit first', async () => {
    const { desk } = await officeInArrears();
    const { units, late, soon, days } = await attentionOf(desk);
    expect(days).toBe(2);
    expect(late).toBe(await countCases(desk, { clock: 'terlambat' }));
    expect(soon).toBe(await countCases(desk, { clock: 'dekat' }));
    expect(late).toBeGreaterThan(2);
    expect(soon).toBeGreaterThan(0);
    for (const { unit, rows, ...counts } of units) {
      expect(counts.late).toBe(await countCases(desk, { clock: 'terlambat', unit: unit ?? '' }));
      expect(rows).toHaveLength(counts.late + counts.soon);
      expect(rows.map((row) => row.dueDate)).toEqual(rows.map((row) => row.dueDate).toSorted());
    }
    expect(units.map((each) => each.late)).toEqual(units.map((each) => each.late).toSorted((a, b) => b - a));
  });

  it('reaches as far ahead as the office wishes to be reminded', async () => {
    const { desk } = await officeInArrears();
    const before = await attentionOf(desk);
    await changeSettings(desk, 'reminders', { workingDays: 5, notify: true });
    const after = await attentionOf(desk);
    expect(after.late).toBe(before.late);
    expect(after.soon).toBeGreaterThan(before.soon);
  });

  it('holds a request for more time until it is decided', async () => {
    const { desk, asked } = await officeInArrears();
    const { requests } = await attentionOf(desk);
    expect(requests).toMatchObject([{ until: '2026-12-11', row: { id: asked } }]);
    const before = (await attentionOf(desk)).late;
    await act(desk, asked, { name: 'decide-extension', fields: { approved: true } });
    expect(await attentionOf(desk)).toMatchObject({ requests: [], late: before - 1 });
  });
});

describe("the computer's notice", () => {
  it('is given out once a day, and says numbers only', async () => {
    const { desk, tomorrow } = await officeInArrears();
    const first = await takeReminder(desk);
    expect(first?.body).toMatch(/^\d+ aduan terlambat; \d+ aduan jatuh tempo dalam 2 hari kerja\.$/);
    expect(await takeReminder(desk)).toBeNull();
    tomorrow();
    expect(await takeReminder(desk)).not.toBeNull();
  });

  it('is not given where nothing presses, nor where the office wants none', async () => {
    const { desk: calm } = await newOffice();
    expect(await takeReminder(calm)).toBeNull();
    const { desk } = await officeInArrears();
    await changeSettings(desk, 'reminders', { workingDays: 2, notify: false });
    expect(await takeReminder(desk)).toBeNull();
  });
});

it('an office founded before there were reminders has the usual ones', () => {
  const { reminders: _left, ...settings } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
  const office = evolveOffice(
    noOffice,
    { type: 'founded', payload: { settings, sop: defaultSop } },
    { at: '2026-11-24T03:00:00.000Z', actor: 'petugas' },
  );
  expect(office.settings?.reminders).toEqual(defaultReminders);
});
