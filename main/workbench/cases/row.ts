import type { CaseRow } from '../../../shared/contract/list-views.ts';
import { commandNames } from '../../../shared/domain/case/commands.ts';
import { asChannel, asClassification, asStatus, oneOf } from '../../../shared/domain/case/stored-terms.ts';
import type { CasesTable } from '../../../shared/event-store/schema.ts';
import { timeLeftAt } from '../../../shared/event-store/time-left.ts';
import type { Desk } from '../desk.ts';

export const rowColumns = [
  'id',
  'register',
  'tracking_id',
  'title',
  'classification',
  'category',
  'channel',
  'status',
  'lapor_status',
  'received_at',
  'due_date',
  'due_instant',
  'due_kind',
  'due_binding',
  'step',
  'next_action',
  'unit',
  'holder',
  'district',
  'confidential',
  'anonymous',
] as const satisfies readonly (keyof CasesTable)[];
export type StoredRow = Pick<CasesTable, (typeof rowColumns)[number]>;

/** Shows stored rows as they are at this moment; the moment and the office are read once for a whole list. */
export function rowMaker(desk: Desk): (row: StoredRow) => CaseRow {
  const today = desk.today();
  const timeLeft = timeLeftAt(desk.settings(), new Date(desk.now()).toISOString());
  return (row) => ({
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
    dueDate: row.due_date,
    overdue: row.due_binding === 1 && row.due_date !== null && row.due_date < today,
    timeLeft: timeLeft(row),
    step: row.step,
    nextAction: row.next_action === 'print-sheet' ? 'print-sheet' : oneOf(commandNames, row.next_action),
    unit: row.unit,
    holder: row.holder,
    district: row.district,
    confidential: row.confidential === 1,
    anonymous: row.anonymous === 1,
  });
}

/** One stored row as the list shows it, at this moment. */
export function caseRow(row: StoredRow, desk: Desk): CaseRow {
  return rowMaker(desk)(row);
}
