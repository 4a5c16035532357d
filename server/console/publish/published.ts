import type {
  PublicationAnswer,
  PublishedItem,
  PublishedKind,
  PublishedNow,
} from '../../../shared/contract/kominfo/publish.ts';
import { recordedAt } from '../../../shared/domain/case/events.ts';
import {
  type Publication,
  type PublicationFact,
  referenceStream,
} from '../../../shared/domain/reference/publications.ts';
import { stepName } from '../../../shared/domain/sop/step-name.ts';
import { publicationFactOf } from '../../../shared/event-store/reference-events.ts';
import { visible } from '../../../shared/intake/office-file/text.ts';
import type { Db } from '../../store/dialect.ts';
import { type Console, presentOf } from '../console.ts';
import { factsIn } from '../project/facts.ts';
import { countingOffices } from '../project/offices.ts';

/** What is published now, and everything that ever was with what the offices said of it. */
export async function publishedNow(console: Console): Promise<PublishedNow> {
  const db = console.desk.store.read;
  const { settings } = await presentOf(console, db);
  const offices = await db
    .selectFrom('offices')
    .select((e) => e.fn.countAll<number>().as('total'))
    .where('kind', '<>', 'kominfo')
    .executeTakeFirstOrThrow();
  return {
    calendar: settings.calendar,
    categories: settings.lists.categories,
    deadlines: settings.deadlines,
    items: await publishedItems(db),
    offices: offices.total,
  };
}

async function publishedItems(db: Db): Promise<PublishedItem[]> {
  const facts = (await factsIn(db, [referenceStream])).get(referenceStream) ?? [];
  const events = facts.flatMap((fact) => {
    const found = publicationFactOf(fact);
    return found ? [{ ...found, id: fact.id, at: recordedAt(fact), by: fact.actor }] : [];
  });
  const withdrawn = new Map(
    events.flatMap((event) =>
      event.type === 'publication-withdrawn'
        ? [[event.payload.publication, event.payload.reason] as const]
        : [],
    ),
  );
  const published = events.flatMap((event) => (isPublication(event) ? [event] : []));
  const answers = await answersTo(db, published);
  return published
    .map((event) => ({
      id: event.id,
      kind: kindOf[event.type],
      title: titleOf(event),
      stage: event.type === 'sop-published' ? event.payload.stage : null,
      note: event.payload.note ?? null,
      at: event.at,
      by: event.by,
      withdrawn: withdrawn.get(event.id) ?? null,
      answers: answers.get(event.id) ?? [],
    }))
    .reverse();
}

type Published = Exclude<PublicationFact, { type: 'publication-withdrawn' }>;

const isPublication = <T extends PublicationFact>(event: T): event is T & Published =>
  event.type !== 'publication-withdrawn';

const kindOf: Readonly<Record<Published['type'], PublishedKind>> = {
  'sop-published': 'sop',
  'calendar-published': 'calendar',
  'categories-published': 'categories',
  'deadlines-published': 'deadlines',
};

function titleOf(event: Published): string {
  switch (event.type) {
    case 'sop-published':
      return `${visible(event.payload.sop.name)}, versi ${event.payload.sop.version}`;
    case 'calendar-published':
      return `Kalender kerja ${Object.keys(event.payload.calendar.holidays).sort().join(', ')}`;
    case 'categories-published':
      return `${event.payload.categories.length} kategori`;
    case 'deadlines-published':
      return `${event.payload.deadlines.length} batas waktu`;
  }
}

async function answersTo(
  db: Db,
  published: readonly (Published & Pick<Publication, 'id'>)[],
): Promise<ReadonlyMap<string, readonly PublicationAnswer[]>> {
  const offices = await countingOffices(db);
  const rows = await db.selectFrom('offices').select('id').where('kind', '<>', 'kominfo').execute();
  const byId = new Map(published.map((each) => [each.id, each]));
  const answers = rows.flatMap(({ id }) => {
    const found = offices.of(id);
    return (found?.office.publicationAnswers ?? []).map((said) => ({
      publication: said.publication,
      officeName: found?.name ?? '',
      answer: said.answer,
      note: said.note ?? null,
      step: stepOf(byId.get(said.publication), said.step),
      at: said.at,
    }));
  });
  return Map.groupBy(
    answers.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    (each) => each.publication,
  );
}

function stepOf(publication: Published | undefined, key: string | undefined): string | null {
  if (key === undefined) return null;
  return publication?.type === 'sop-published' ? stepName(publication.payload.sop, key) : key;
}
