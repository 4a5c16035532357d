import type { Assignment } from '../../shared/domain/case/state.ts';
import type { Desk } from './desk.ts';
import { officerName } from './officer-name.ts';

/** Who did something that may have been done elsewhere: an officer of this office, Kominfo, or another OPD by its name. */
export function authorName(
  desk: Desk,
  author: { readonly office: string; readonly actor: string },
  assignments: readonly Assignment[],
): string {
  const { kominfo, officers } = desk.office();
  const { office, actor } = author;
  if (kominfo === null || office === desk.officeId() || officers.some((each) => each.id === actor))
    return officerName(desk, actor);
  if (office === kominfo.server.id) return 'Kominfo';
  const other = assignments.find((each) => each.office === office);
  if (other) return other.name;
  return office === kominfo.formerly || actor === 'sistem' ? officerName(desk, actor) : 'OPD lain';
}
