import type { Assignment } from '../../shared/domain/case/state.ts';
import type { Desk } from '../workbench/desk.ts';
import { officerName } from '../workbench/officer-name.ts';

/** Who did something that may have been done elsewhere: an officer of this office, Kominfo, or another OPD by its name. */
export function authorName(
  desk: Desk,
  author: { readonly office: string; readonly actor: string },
  assignments: readonly Assignment[],
): string {
  const { kominfo, officers } = desk.office();
  const { office, actor } = author;
  if (kominfo && office === kominfo.server.id) return 'Kominfo';
  const other = assignments.find((each) => each.office === office);
  if (office === desk.officeId() || officers.some((each) => each.id === actor))
    return officerName(desk, actor);
  if (other) return other.name;
  return kominfo && office !== kominfo.formerly && actor !== 'sistem' ? 'OPD lain' : officerName(desk, actor);
}
