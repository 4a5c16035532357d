import { deadlineLabel } from '../../shared/domain/case/clocks.ts';
import type { Settings } from '../../shared/domain/office/settings.ts';
import type { Publication } from '../../shared/domain/reference/publications.ts';

/** A section of the settings as it would be after taking a publication over, and what is new in it. */
export interface Proposal {
  readonly section: 'calendar' | 'deadlines' | 'lists';
  readonly value: unknown;
  readonly changes: readonly string[];
}

type Calendar = Settings['calendar'];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What taking over a calendar, limits or categories would make of the office's settings; null for an SOP. */
export function proposalOf(publication: Publication, settings: Settings): Proposal | null {
  switch (publication.type) {
    case 'calendar-published':
      return withCalendar(settings.calendar, publication.payload.calendar);
    case 'deadlines-published':
      return withDeadlines(settings.deadlines, publication.payload.deadlines);
    case 'categories-published':
      return withCategories(settings.lists, publication.payload.categories);
    case 'sop-published':
      return null;
  }
}

/**
 * Holidays and periods with other hours come from Kominfo; the office's own working days and zone stay, since offices
 * that serve the public keep other hours, and so do its own holidays and the years that Kominfo does not speak of.
 */
function withCalendar(own: Calendar, published: Calendar): Proposal {
  const overlaps = (period: Calendar['periods'][number]) =>
    published.periods.some((each) => each.from <= period.to && period.from <= each.to);
  const days = new Set(published.localHolidays.map((each) => each.date));
  const value: Calendar = {
    ...own,
    holidays: { ...own.holidays, ...published.holidays },
    periods: [...own.periods.filter((each) => !overlaps(each)), ...published.periods].sort((a, b) =>
      a.from.localeCompare(b.from),
    ),
    localHolidays: [
      ...own.localHolidays.filter((each) => !days.has(each.date)),
      ...published.localHolidays,
    ].sort((a, b) => a.date.localeCompare(b.date)),
    basis: published.basis || own.basis,
  };
  const years = Object.entries(published.holidays).flatMap(([year, list]) => {
    const before = own.holidays[year];
    if (before && same(before, list)) return [];
    return [
      `Hari libur ${year}: ${list.days.length} hari (semula ${before ? `${before.days.length} hari` : 'belum ada'})`,
    ];
  });
  const more = [
    ...(same(own.periods, value.periods)
      ? []
      : [`Periode jam kerja khusus: ${value.periods.length} periode`]),
    ...(same(own.localHolidays, value.localHolidays)
      ? []
      : [`Libur daerah: ${value.localHolidays.length} hari (semula ${own.localHolidays.length} hari)`]),
    ...(value.basis === own.basis ? [] : ['Dasar kalender kerja']),
  ];
  return { section: 'calendar', value, changes: [...years, ...more] };
}

function withDeadlines(own: Settings['deadlines'], published: Settings['deadlines']): Proposal {
  const kinds = new Map(own.map((each) => [each.kind, each]));
  const changes = published.flatMap((each) => {
    const before = kinds.get(each.kind);
    if (before && same(before, each)) return [];
    const words = (limit: { amount: number; unit: string }) => `${limit.amount} ${limit.unit}`;
    return [
      `${deadlineLabel[each.kind]}: ${words(each.limit)} (semula ${before ? words(before.limit) : 'tanpa batas'})${
        before && before.basis !== each.basis ? ', dasar hukum berubah' : ''
      }`,
    ];
  });
  for (const each of published) kinds.set(each.kind, each);
  return { section: 'deadlines', value: [...kinds.values()], changes };
}

function withCategories(own: Settings['lists'], published: readonly string[]): Proposal {
  const fresh = published.filter((each) => !own.categories.includes(each));
  const extra = own.categories.filter((each) => !published.includes(each));
  const categories = fresh.length === 0 ? own.categories : [...published, ...extra];
  return {
    section: 'lists',
    value: { ...own, categories },
    changes: fresh.length === 0 ? [] : [`Kategori baru: ${fresh.join(', ')}`],
  };
}
