import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/domain/calendar/default-calendar.ts';
import type { Limit } from '../../../shared/domain/calendar/types.ts';
import { contentOf, sopContentSchema } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { realisticLimit, suggestStandard, usualDayMinutes } from '../../../shared/domain/sop/realistic.ts';

const dayMinutes = 450;
const suggest = (p80Minutes: number, standard: Limit | null, done = 40) =>
  suggestStandard({ done, p80Minutes, standard, dayMinutes });

it('a usual day is the average of the working week', () => {
  expect(usualDayMinutes(defaultCalendar('WIB'))).toBe(450);
});

describe('a realistic limit', () => {
  it.each([
    [0, 5, 'menit'],
    [12, 15, 'menit'],
    [60, 1, 'jam kerja'],
    [91, 105, 'menit'],
    [241, 5, 'jam kerja'],
    [449, 8, 'jam kerja'],
    [450, 1, 'hari kerja'],
    [451, 2, 'hari kerja'],
    [4_000, 9, 'hari kerja'],
  ] as const)('for %i working minutes is %i %s', (minutes, amount, unit) => {
    expect(realisticLimit(minutes, dayMinutes)).toEqual({ amount, unit });
  });
});

describe('the suggestion', () => {
  it('is none before ten times', () => {
    expect(suggest(30, null, 9)).toBeNull();
    expect(suggest(30, null, 10)).toMatchObject({ verdict: 'tetapkan' });
  });

  it('keeps a standard that fits, and says why', () => {
    expect(suggest(28, { amount: 30, unit: 'menit' })).toEqual({
      verdict: 'tetap',
      limit: { amount: 30, unit: 'menit' },
      why: '80% dari 40 pekerjaan selesai dalam 28 menit waktu kerja, jadi standar sekarang sudah sesuai.',
    });
  });

  it('loosens one that is missed, and tightens one that is twice too long', () => {
    expect(suggest(500, { amount: 1, unit: 'hari kerja' })).toMatchObject({
      verdict: 'longgarkan',
      limit: { amount: 2, unit: 'hari kerja' },
    });
    expect(suggest(400, { amount: 5, unit: 'hari kerja' })).toMatchObject({
      verdict: 'perketat',
      limit: { amount: 7, unit: 'jam kerja' },
    });
  });

  it('holds no elapsed time against working time', () => {
    expect(suggest(400, { amount: 48, unit: 'jam' })).toMatchObject({ verdict: 'tetapkan' });
  });
});

it('whatever unit is suggested, an SOP can hold it', () => {
  for (const minutes of [12, 91, 300, 4_000]) {
    const limit = realisticLimit(minutes, dayMinutes);
    const steps = defaultSop.steps.map((step) => ({ ...step, limit }));
    expect(sopContentSchema.safeParse({ ...contentOf(defaultSop), steps }).error?.issues ?? []).toEqual([]);
  }
});
