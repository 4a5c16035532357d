import { useState } from 'react';
import type { PaperKind } from '../../../../shared/domain/case/terms.ts';
import { changedPieces, pieceFault } from '../../../../shared/domain/wording/check.ts';
import type { Fault } from '../../../../shared/domain/wording/parse.ts';
import {
  pieceOf,
  piecesOf,
  type Wording,
  type WordingId,
  wordingIds,
} from '../../../../shared/domain/wording/pieces.ts';
import { wordingSchema } from '../../../../shared/domain/wording/schema.ts';
import { type Draft, useDraft } from '../../../common/draft.ts';

/** A place to put the cursor at; a new object each time it is asked for. */
export interface WantedPlace {
  readonly id: WordingId;
  readonly offset: number;
}

export interface WordingDraft extends Draft<Wording> {
  readonly text: (id: WordingId) => string;
  readonly fault: (id: WordingId) => Fault | null;
  readonly stateOf: (kind: PaperKind) => { readonly changed: number; readonly wrong: boolean };
  readonly wanted: WantedPlace | null;
  /** Asks for the cursor at the first fault, looking at `first` before the others; gives its paper. */
  readonly goToFault: (first: PaperKind) => PaperKind | null;
}

/** The words as they are being edited. What is saved elsewhere meanwhile (an undo) reaches pieces not touched here. */
export function useWordingDraft(saved: Wording): WordingDraft {
  const draft = useDraft(saved, wordingSchema);
  const [seen, setSeen] = useState(saved);
  const [wanted, want] = useState<WantedPlace | null>(null);
  const textIn = (wording: Wording, id: WordingId) => wording[id] ?? pieceOf(id).usual;
  if (seen !== saved) {
    setSeen(saved);
    for (const id of wordingIds)
      if (textIn(draft.value, id) === textIn(seen, id)) draft.set({ [id]: textIn(saved, id) });
  }
  const text = (id: WordingId) => textIn(draft.value, id);
  const fault = (id: WordingId) => pieceFault(id, text(id));
  return {
    ...draft,
    dirty: JSON.stringify(changedPieces(draft.value)) !== JSON.stringify(changedPieces(saved)),
    text,
    fault,
    stateOf: (kind) => ({
      changed: piecesOf(kind).filter((id) => text(id).trim() !== pieceOf(id).usual).length,
      wrong: piecesOf(kind).some((id) => fault(id) !== null),
    }),
    wanted,
    goToFault: (first) => {
      const id = [...piecesOf(first), ...wordingIds].find((each) => fault(each) !== null);
      if (id === undefined) return null;
      want({ id, offset: fault(id)?.offset ?? 0 });
      return pieceOf(id).kind;
    },
  };
}
