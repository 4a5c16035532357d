import type { PaperCancellation, PaperView } from '../../../shared/contract/paper-views.ts';
import { type PaperKind, paperKinds } from '../../../shared/domain/case/terms.ts';
import { inSet } from '../../../shared/event-store/bulk.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';

const base = (desk: Desk) =>
  desk.store.read
    .selectFrom('papers')
    .innerJoin('cases', 'cases.no', 'papers.case_no')
    .select([
      'papers.id',
      'papers.case_id',
      'cases.register',
      'cases.title',
      'papers.kind',
      'papers.number',
      'papers.issued_at',
      'papers.issued_by',
      'papers.sha256',
      'papers.pages',
      'papers.printed',
      'papers.last_printed_at',
      'papers.cancelled_at',
      'papers.cancelled_by',
      'papers.cancel_reason',
    ])
    .where('cases.withdrawn', '=', 0)
    .orderBy('papers.issued_at', 'desc');
type Row = Awaited<ReturnType<ReturnType<typeof base>['execute']>>[number];

/** Who took the paper back, when and why; null when it is in use. */
export function cancellationOf(
  desk: Desk,
  row: { cancelled_at: string | null; cancelled_by: string | null; cancel_reason: string | null },
): PaperCancellation | null {
  if (row.cancelled_at === null) return null;
  return {
    at: row.cancelled_at,
    by: officerName(desk, row.cancelled_by ?? ''),
    reason: row.cancel_reason ?? '',
  };
}

function view(desk: Desk, row: Row): PaperView {
  const kind = paperKinds.find((each) => each === row.kind);
  if (!kind) throw new Refused(`Jenis surat ${row.kind} belum dikenal versi ini.`);
  return {
    id: row.id,
    caseId: row.case_id,
    register: row.register,
    title: row.title,
    kind,
    number: row.number,
    issuedAt: row.issued_at,
    issuedBy: officerName(desk, row.issued_by),
    sha256: row.sha256,
    pages: row.pages,
    printed: row.printed,
    lastPrintedAt: row.last_printed_at,
    cancelled: cancellationOf(desk, row),
  };
}

export async function papersOf(desk: Desk, caseId: string): Promise<PaperView[]> {
  return (await base(desk).where('papers.case_id', '=', caseId).execute()).map((row) => view(desk, row));
}

export async function paperById(desk: Desk, id: string): Promise<PaperView> {
  const row = await base(desk).where('papers.id', '=', id).executeTakeFirst();
  if (!row) throw new Refused('Surat tidak ada.');
  return view(desk, row);
}

/** The newest paper of a kind of each of these cases that has one. */
export async function latestPapers(
  desk: Desk,
  caseIds: readonly string[],
  kind: PaperKind,
): Promise<PaperView[]> {
  const rows = await base(desk)
    .where(inSet('papers.case_id', caseIds))
    .where('papers.kind', '=', kind)
    .orderBy('papers.id', 'desc')
    .execute();
  const seen = new Set<string>();
  return rows.filter(({ case_id }) => !seen.has(case_id) && seen.add(case_id)).map((row) => view(desk, row));
}

/** The newest 500 issued papers whose number, register or title has the text. */
export async function listPapers(
  desk: Desk,
  text: string,
  kind: PaperKind | undefined,
): Promise<PaperView[]> {
  let query = base(desk).limit(500);
  if (kind) query = query.where('papers.kind', '=', kind);
  const wanted = text.trim();
  if (wanted) {
    const like = `%${wanted.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((e) =>
      e.or([
        e('papers.number', 'like', like),
        e('cases.register', 'like', like),
        e('cases.title', 'like', like),
      ]),
    );
  }
  return (await query.execute()).map((row) => view(desk, row));
}
