import type { LaporFields } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import { changedColumns } from '../../../shared/domain/case/lapor-columns.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { groupByCase } from '../../../shared/event-store/project-cases.ts';
import type { Desk } from '../desk.ts';
import type { StagedReport } from './outcomes.ts';

const batch = 100;

/** The names of LAPOR!'s columns that differ from what each case has now, by case id. */
export async function changesOf(
  desk: Desk,
  reports: readonly StagedReport[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const changes = new Map<string, readonly string[]>();
  for (let start = 0; start < reports.length; start += batch) {
    const some = reports.slice(start, start + batch);
    const rows = await desk.store.read
      .selectFrom('events')
      .selectAll()
      .where(
        inSet(
          'stream',
          some.map((report) => caseStream(report.caseId)),
        ),
      )
      .orderBy('position')
      .execute();
    const before = new Map(groupByCase(rows).map(({ id, events }) => [id, foldCase(events).lapor]));
    for (const { caseId, lapor } of some) changes.set(caseId, difference(before.get(caseId) ?? null, lapor));
  }
  return changes;
}

function difference(before: LaporFields | null, after: LaporFields): string[] {
  if (!before) return ['Kolom LAPOR!'];
  const names = changedColumns(before, after);
  // The reporter's name is sealed and only its fingerprint can have differed.
  return names.length > 0 ? names : ['Nama Pelapor'];
}
