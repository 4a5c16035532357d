import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import { fileName, span, token } from './fields.ts';
import type { StagedCopy } from './host.ts';
import type { ImportPreview, ImportReceipt, Progress } from './import-views.ts';
import { answersContract } from './kominfo/answers.ts';
import { assignContract } from './kominfo/assign.ts';
import { consoleCasesContract } from './kominfo/cases.ts';
import { officesContract } from './kominfo/offices.ts';
import { overviewContract } from './kominfo/overview.ts';
import { publishContract } from './kominfo/publish.ts';
import { sessionContract } from './kominfo/session.ts';
import type { Recap } from './recap-views.ts';

/**
 * What Kominfo's console may ask of the server. Refusals and bad input come back as ORPC errors whose `message` is one
 * Indonesian sentence that says what to do; everything but `session` needs somebody signed in. `token` names a file
 * that the page staged under `/files`.
 */
export const kominfoContract = {
  session: sessionContract,
  overview: overviewContract,
  offices: officesContract,
  /** LAPOR!'s export of the whole regency; means the same as at an office. */
  intake: {
    preview: oc.input(z.object({ token, fileName })).output(eventIterator(type<Progress<ImportPreview>>())),
    run: oc
      .input(z.object({ token, fileName, history: z.boolean().default(true) }))
      .output(eventIterator(type<Progress<ImportReceipt>>())),
    /** Deletes a file that was looked at and will not be imported, and what was read of it. */
    forget: oc.input(z.object({ token })).output(type<void>()),
    list: oc.output(type<ImportReceipt[]>()),
  },
  cases: consoleCasesContract,
  assign: assignContract,
  answers: answersContract,
  publish: publishContract,
  recap: oc.input(span).output(type<Recap>()),
  /** The recap of a period as staged files. */
  reports: {
    recapPdf: oc.input(span).output(type<StagedCopy>()),
    workbook: oc.input(span).output(type<StagedCopy>()),
  },
};
export type KominfoContract = typeof kominfoContract;
