import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { evolveOffice, noOffice, type OfficeFact } from '../../../shared/domain/office/office.ts';
import { rulesAt } from '../../../shared/domain/office/rules.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';

const settings = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
const founded: OfficeFact = { type: 'founded', payload: { settings, sop: defaultSop } };
const calendar = { ...settings.calendar, basis: 'lain' };
const changed: OfficeFact = { type: 'settings-changed', payload: { section: 'calendar', value: calendar } };
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T03:00:00.000Z`;
const officeAfter = (...facts: readonly OfficeFact[]) =>
  facts.reduce(
    (office, fact, i) => evolveOffice(office, fact, { at: day(i + 1), actor: 'petugas' }),
    noOffice,
  );

describe('the rules as known at a moment', () => {
  it('are the first ones for everything before, and a change holds for what comes after it', () => {
    const { rules } = officeAfter(founded, changed);
    expect(rulesAt(rules, '2017-01-01T00:00:00.000Z')?.calendar).toBe(settings.calendar);
    expect(rulesAt(rules, day(2))?.calendar).toBe(settings.calendar);
    expect(rulesAt(rules, '2026-11-02T03:00:00.001Z')?.calendar).toBe(calendar);
    expect(rulesAt([], day(1))).toBeNull();
  });

  it('do not grow by settings that count nothing', () => {
    const paper: OfficeFact = {
      type: 'settings-changed',
      payload: { section: 'paper', value: { size: 'A4' } },
    };
    expect(officeAfter(founded, paper).rules).toHaveLength(1);
  });

  it('are read in the zone where the office is now', () => {
    const east: OfficeFact = {
      type: 'settings-changed',
      payload: { section: 'calendar', value: { ...settings.calendar, zone: 'WIT' } },
    };
    expect(officeAfter(founded, changed, east).rules.map((each) => each.calendar.zone)).toEqual([
      'WIT',
      'WIT',
      'WIT',
    ]);
  });
});
