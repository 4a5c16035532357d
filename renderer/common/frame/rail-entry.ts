import type { Icon } from '@tabler/icons-react';

export interface RailEntry {
  readonly label: string;
  readonly href: string;
  readonly icon: Icon;
  /** Stands a little to the right, under the entry before it. */
  readonly sub?: true;
  readonly last?: true;
}

/** The entry under which a place belongs, the most special one; null for a place that is not known. */
export function entryOf(entries: readonly RailEntry[], place: string): RailEntry | null {
  const inside = ({ href }: RailEntry) =>
    href === '/' ? place === '/' : place === href || place.startsWith(`${href}/`);
  const [found = null] = entries.filter(inside).toSorted((a, b) => b.href.length - a.href.length);
  return found;
}
