import { z } from 'zod';
import { changedPieces, faultWords, pieceFault } from './check.ts';
import { isWordingId, wordingIds } from './pieces.ts';

/** The office's own words as they are saved: each checked, its place named when it is refused, usual ones left out. */
export const wordingSchema = z
  .partialRecord(z.enum(wordingIds), z.string().max(20_000))
  .superRefine((texts, context) => {
    for (const [id, text] of Object.entries(texts)) {
      const fault = isWordingId(id) && text !== undefined ? pieceFault(id, text) : null;
      if (isWordingId(id) && fault !== null)
        context.addIssue({ code: 'custom', path: [id], message: faultWords(id, fault) });
    }
  })
  .transform(changedPieces);
