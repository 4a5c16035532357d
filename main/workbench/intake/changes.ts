import type { LaporFields } from '../../../shared/domain/case/events.ts';
import { changedColumns } from '../../../shared/domain/case/lapor-columns.ts';
import { statesOf } from '../../../shared/event-store/case-streams.ts';
import type { Desk } from '../desk.ts';
import type { StagedReport } from './outcomes.ts';

/** The names of LAPOR!'s columns that differ from what each case has now, by case id. */
export async function changesOf(
  desk: Desk,
  reports: readonly StagedReport[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = reports.map((report) => report.caseId);
  const states = await statesOf(desk.store.read, ids);
  return new Map(
    reports.map(({ caseId, lapor }) => [caseId, difference(states.get(caseId)?.lapor ?? null, lapor)]),
  );
}

function difference(before: LaporFields | null, after: LaporFields): string[] {
  if (!before) return ['Kolom LAPOR!'];
  const names = changedColumns(before, after);
  // The reporter's name is sealed and only its fingerprint can have differed.
  return names.length > 0 ? names : ['Nama Pelapor'];
}
