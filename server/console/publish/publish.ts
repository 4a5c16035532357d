import type { PublishedNow } from '../../../shared/contract/kominfo/publish.ts';
import type { PublicationPayloads } from '../../../shared/domain/reference/publications.ts';
import { referenceStream } from '../../../shared/domain/reference/publications.ts';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import { validateSop } from '../../../shared/domain/sop/validate.ts';
import { record } from '../../exchange/record.ts';
import { Refused } from '../../refused.ts';
import { presentOf, type Seat } from '../console.ts';
import { publications } from '../regency.ts';
import { publishedNow } from './published.ts';

/** Publishes to all offices; each decides by itself what it takes over. */
export async function publish<T extends keyof PublicationPayloads>(
  seat: Seat,
  type: T,
  payload: PublicationPayloads[T],
): Promise<PublishedNow> {
  const { desk, staff } = seat;
  await desk.store.write((tx) =>
    record(tx, desk, [{ stream: referenceStream, fact: { type, payload } }], staff.name),
  );
  return publishedNow(seat);
}

/** A calendar without this year's holidays would silently make every limit wrong. */
export async function publishCalendar(
  seat: Seat,
  calendar: PublicationPayloads['calendar-published']['calendar'],
): Promise<PublishedNow> {
  const { today } = await presentOf(seat, seat.desk.store.read);
  const year = today.slice(0, 4);
  if (!Object.hasOwn(calendar.holidays, year))
    throw new Refused('kalender', `Daftar hari libur ${year} belum ada; tambahkan sebelum menerbitkan.`);
  return publish(seat, 'calendar-published', { calendar });
}

/** One SOP of the regency has one id for all its versions, by its name. */
export async function publishSop(
  seat: Seat,
  given: {
    content: SopContent;
    number: string;
    effectiveFrom: string;
    stage: 'konsep' | 'berlaku';
    note?: string | undefined;
  },
): Promise<PublishedNow> {
  const { content, number, effectiveFrom, stage, note } = given;
  const [problem] = validateSop(content);
  if (problem && stage === 'berlaku')
    throw new Refused('sop', `SOP ini belum dapat diberlakukan: ${problem.text}`);
  const known = (await publications(seat.desk.store.read)).flatMap((each) =>
    each.type === 'sop-published' ? [each.payload.sop] : [],
  );
  const same = known.filter((sop) => sop.name === content.name);
  const id = same[0]?.id ?? `kominfo-${seat.desk.newId()}`;
  const version = Math.max(0, ...same.map((sop) => sop.version)) + 1;
  const sop = { ...content, id, version, number, effectiveFrom };
  return publish(seat, 'sop-published', { sop, stage, ...(note ? { note } : {}) });
}

export async function withdrawPublication(
  seat: Seat,
  { id, reason }: { id: string; reason: string },
): Promise<PublishedNow> {
  const standing = await publications(seat.desk.store.read);
  if (!standing.some((each) => each.id === id))
    throw new Refused('tidak-ada', 'Terbitan itu tidak ada, atau sudah ditarik.');
  return publish(seat, 'publication-withdrawn', { publication: id, reason });
}
