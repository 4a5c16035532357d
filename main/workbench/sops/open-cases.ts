import { type Kysely, sql } from 'kysely';
import { endedStatuses } from '../../../shared/domain/case/terms.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';

/** Open cases by the version of the SOP they follow: a case's rows in `steps` all name it. */
export async function openCasesByVersion(
  db: Kysely<Tables>,
): Promise<readonly { readonly id: string; readonly version: number; readonly cases: number }[]> {
  const { rows } = await sql<{ id: string; version: number; cases: number }>`
    select sop_id as id, sop_version as version, count(distinct case_no) as cases
    from steps join cases on cases.no = steps.case_no
    where withdrawn = 0 and status not in (${sql.join(endedStatuses)})
    group by sop_id, sop_version`.execute(db);
  return rows;
}

/** The open cases of an SOP that follow another version than this one, oldest first. */
export async function openCasesElsewhere(
  db: Kysely<Tables>,
  id: string,
  version: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct cases.id, cases.no from steps join cases on cases.no = steps.case_no
    where withdrawn = 0 and status not in (${sql.join(endedStatuses)})
      and sop_id = ${id} and sop_version <> ${version}
    order by cases.no`.execute(db);
  return rows.map((row) => row.id);
}
