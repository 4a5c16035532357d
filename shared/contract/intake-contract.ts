import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import { fileName, id, span, token } from './fields.ts';
import type { StagedCopy } from './host.ts';
import type { ImportPreview, ImportReceipt, Progress, RecapPreview, UndoReceipt } from './import-views.ts';

/** Files taken in: LAPOR!'s export and the hand-kept Word recap. */
export const intakeContract = {
  preview: oc.input(z.object({ token, fileName })).output(eventIterator(type<Progress<ImportPreview>>())),
  run: oc
    .input(z.object({ token, fileName, history: z.boolean().default(true) }))
    .output(eventIterator(type<Progress<ImportReceipt>>())),
  /** The hand-kept Word recap: what it would add to which cases, and adding it. No status changes. */
  previewRecap: oc.input(z.object({ token, fileName })).output(eventIterator(type<Progress<RecapPreview>>())),
  runRecap: oc.input(z.object({ token, fileName })).output(eventIterator(type<Progress<ImportReceipt>>())),
  /** The same document made from the office's own cases, staged for the host to save. */
  recapDocument: oc.input(span).output(type<StagedCopy>()),
  /** Deletes a file that was looked at and will not be imported, and what was read of it. */
  forget: oc.input(z.object({ token })).output(type<void>()),
  list: oc.output(type<ImportReceipt[]>()),
  undo: oc.input(z.object({ importId: id })).output(type<UndoReceipt>()),
};
