import { useState } from 'react';
import type { CaseRow } from '../../../shared/contract/list-views.ts';

/** The cases an officer ticked; they stay ticked while the list scrolls or is narrowed. */
export interface Selection {
  readonly size: number;
  readonly rows: readonly CaseRow[];
  readonly has: (id: string) => boolean;
  readonly toggle: (row: CaseRow) => void;
  readonly set: (rows: readonly CaseRow[]) => void;
  readonly clear: () => void;
}

/** How many cases one command takes (the contract's limit). */
export const MOST = 500;

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, CaseRow>>(new Map());
  return {
    size: chosen.size,
    rows: [...chosen.values()],
    has: (id) => chosen.has(id),
    toggle: (row) =>
      setChosen((before) => {
        const next = new Map(before);
        if (!next.delete(row.id) && next.size < MOST) next.set(row.id, row);
        return next;
      }),
    set: (rows) => setChosen(new Map(rows.slice(0, MOST).map((row) => [row.id, row]))),
    clear: () => setChosen(new Map()),
  };
}
