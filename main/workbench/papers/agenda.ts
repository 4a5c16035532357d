import type { AgendaRow, NumberAgenda } from '../../../shared/contract/paper-views.ts';
import { paperKinds } from '../../../shared/domain/case/terms.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';
import { cancellationOf } from './list.ts';

/** Every number of letters of a year in order, also of cases whose import was undone: the number was given. */
export async function numberAgenda(desk: Desk, year: number): Promise<NumberAgenda> {
  const db = desk.store.read;
  const found = await db
    .selectFrom('papers')
    .innerJoin('cases', 'cases.no', 'papers.case_no')
    .select([
      'papers.id',
      'papers.case_id',
      'papers.kind',
      'papers.number',
      'papers.sequence',
      'papers.issued_at',
      'papers.issued_by',
      'papers.cancelled_at',
      'papers.cancelled_by',
      'papers.cancel_reason',
      'cases.register',
      'cases.title',
    ])
    .where('papers.year', '=', year)
    .where('papers.sequence', 'is not', null)
    .orderBy('papers.sequence')
    .execute();
  const rows = found.flatMap((row): AgendaRow[] => {
    const kind = paperKinds.find((each) => each === row.kind);
    if (!kind || row.sequence === null || row.number === null) return [];
    return [
      {
        sequence: row.sequence,
        number: row.number,
        paperId: row.id,
        caseId: row.case_id,
        kind,
        issuedAt: row.issued_at,
        issuedBy: officerName(desk, row.issued_by),
        register: row.register,
        title: row.title,
        cancelled: cancellationOf(desk, row),
      },
    ];
  });
  return {
    year,
    years: await yearsOf(desk),
    rows,
    missing: missingIn(found.map((row) => row.sequence ?? 0)),
  };
}

async function yearsOf(desk: Desk): Promise<number[]> {
  const rows = await desk.store.read
    .selectFrom('papers')
    .select('year')
    .distinct()
    .where('sequence', 'is not', null)
    .execute();
  const years = new Set([Number(desk.today().slice(0, 4)), ...rows.flatMap(({ year }) => year ?? [])]);
  return [...years].sort((a, b) => b - a);
}

/** Numbers from 1 to the last that are not in the list. */
function missingIn(sequences: readonly number[]): number[] {
  const known = new Set(sequences);
  return Array.from({ length: Math.max(0, ...sequences) }, (_, index) => index + 1).filter(
    (each) => !known.has(each),
  );
}
