import { defaultSettings } from '../../shared/domain/office/defaults.ts';
import { noOffice, type Office } from '../../shared/domain/office/office.ts';
import { type Publication, referenceStream } from '../../shared/domain/reference/publications.ts';
import { defaultSop } from '../../shared/domain/sop/default-sop.ts';
import { publicationsOf } from '../../shared/event-store/reference-events.ts';
import type { Db } from '../store/dialect.ts';
import { factsIn } from './project/facts.ts';

/** What Kominfo published and did not withdraw, oldest first. */
export const publications = async (db: Db): Promise<readonly Publication[]> =>
  publicationsOf((await factsIn(db, [referenceStream])).get(referenceStream) ?? []);

/**
 * The regency as an office: published calendar, deadlines and categories over the defaults. It counts what Kominfo
 * itself does, and the limits of offices that have not told theirs yet.
 */
export function regencyOf(name: string, published: readonly Publication[]): Office {
  const government = `PEMERINTAH ${name.toUpperCase()}`;
  const settings = defaultSettings({ name, unitCode: 'KOMINFO', government });
  for (const each of published) {
    if (each.type === 'calendar-published') settings.calendar = each.payload.calendar;
    if (each.type === 'deadlines-published') settings.deadlines = each.payload.deadlines;
    if (each.type === 'categories-published')
      settings.lists = { ...settings.lists, categories: [...each.payload.categories] };
  }
  const { calendar, deadlines } = settings;
  return {
    ...noOffice,
    settings,
    rules: [{ since: '1970-01-01T00:00:00.000Z', calendar, deadlines }],
    sops: [defaultSop],
    caseSop: defaultSop.id,
  };
}
