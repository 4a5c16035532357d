import type { ConsoleCaseRow, HandlingBrief } from '../../../shared/contract/kominfo/cases.ts';
import { asChannel, asClassification, asStatus } from '../../../shared/domain/case/stored-terms.ts';
import { timeLeftAt } from '../../../shared/event-store/time-left.ts';
import { type Db, inSet } from '../../store/dialect.ts';
import type { ConsoleCasesTable, HandlingsTable } from '../../store/schema.ts';
import type { Present } from '../console.ts';

/** Stored rows as a list shows them now, each with its offices. */
export async function consoleCaseRows(
  db: Db,
  rows: readonly ConsoleCasesTable[],
  present: Present,
): Promise<ConsoleCaseRow[]> {
  const handlings = await db
    .selectFrom('handlings')
    .innerJoin('offices', 'offices.id', 'handlings.office')
    .selectAll('handlings')
    .select('offices.name')
    .where(
      inSet(
        db,
        'handlings.case_id',
        rows.map((row) => row.id),
      ),
    )
    .orderBy('handlings.assigned_at')
    .orderBy('offices.name')
    .execute();
  const byCase = Map.groupBy(handlings, (row) => row.case_id);
  const timeLeft = timeLeftAt(present.settings, present.instant);
  return rows.map((row) => ({
    id: row.id,
    register: row.register,
    trackingId: row.tracking_id,
    title: row.title,
    classification: asClassification(row.classification),
    category: row.category,
    channel: asChannel(row.channel),
    status: asStatus(row.status),
    laporStatus: row.lapor_status,
    receivedAt: row.received_at,
    agency: row.agency,
    district: row.district,
    dueDate: row.due_date,
    overdue: isOverdue(row, present),
    timeLeft: timeLeft(row),
    confidential: row.confidential === 1,
    anonymous: row.anonymous === 1,
    handlings: (byCase.get(row.id) ?? []).map((each) => brief(each, each.name, present)),
  }));
}

export const isOverdue = (
  row: { readonly due_binding: number; readonly due_date: string | null },
  { today }: Present,
): boolean => row.due_binding === 1 && row.due_date !== null && row.due_date < today;

export const brief = (row: HandlingsTable, name: string, present: Present): HandlingBrief => ({
  office: row.office,
  name,
  status: asStatus(row.status),
  overdue: row.active === 1 && isOverdue(row, present),
  withdrawn: row.active === 0,
});
