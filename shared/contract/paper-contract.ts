import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { minutesPurposes, paperKinds } from '../domain/case/terms.ts';
import { id, token } from './fields.ts';
import type { StagedCopy } from './host.ts';
import type {
  CodeVerdict,
  FiledScan,
  NumberAgenda,
  PaperBundle,
  PaperPlan,
  PaperView,
} from './paper-views.ts';
import { wordingExamples } from './wording-example.ts';

/** The text of a paper's QR code. */
const code = z.string().max(1_000);
const year = z.number().int().min(2000).max(2200);
const lines = z.array(z.string().max(500)).max(50).optional();

/** The parts of a paper that an officer may still change before it is issued. */
export const paperFormSchema = z.object({
  size: z.enum(['A4', 'F4', 'Folio']).optional(),
  byHand: z.boolean().optional(),
  date: z.iso.date().optional(),
  to: lines,
  from: z.string().max(200).optional(),
  subject: z.string().max(500).optional(),
  gist: z.string().max(10_000).optional(),
  findings: z.string().max(20_000).optional(),
  action: z.string().max(20_000).optional(),
  schedule: z.string().max(2_000).optional(),
  copies: lines,
  notes: z.string().max(4_000).optional(),
  reason: z.string().max(4_000).optional(),
  /** What a report lacks, one item each. */
  needed: lines,
  purpose: z.enum(minutesPurposes).optional(),
  location: z.string().max(200).optional(),
  basis: z.string().max(4_000).optional(),
  agreements: z.string().max(10_000).optional(),
  /** `Name; position`, one each. */
  parties: lines,
  witnesses: lines,
});
export type PaperForm = z.infer<typeof paperFormSchema>;

const paperRequest = z.object({ caseId: id, kind: z.enum(paperKinds), form: paperFormSchema.default({}) });

/** Papers of cases, their numbers and their codes. */
export const paperContract = {
  list: oc
    .input(z.object({ text: z.string().default(''), kind: z.enum(paperKinds).optional() }))
    .output(type<PaperView[]>()),
  /** The form's present values, filled from the case and the settings. */
  form: oc.input(paperRequest).output(type<PaperForm>()),
  /** The PDF as it would be issued now, with names masked and no number yet; it is kept nowhere. */
  preview: oc.input(paperRequest).output(type<Blob>()),
  /** The PDF of a paper with changed words and an invented case, before they are saved. */
  wordingPreview: oc
    .input(
      z.object({
        kind: z.enum(paperKinds),
        example: z.enum(wordingExamples),
        /** Checked like the settings' section. */
        wording: z.record(z.string(), z.string()),
      }),
    )
    .output(type<Blob>()),
  /** Gives the number, makes and freezes the PDF. Asked again with the same `paperId` it gives the same paper. */
  issue: oc.input(paperRequest.extend({ paperId: z.uuid().optional() })).output(type<PaperView>()),
  /** A staged Word document of an issued letter or memo, to be worked on. */
  word: oc.input(z.object({ paperId: id })).output(type<StagedCopy>()),
  /** A staged copy of the frozen PDF, for the host to print or save. */
  pdf: oc.input(z.object({ paperId: id })).output(type<StagedCopy>()),
  printed: oc.input(z.object({ paperIds: z.array(id).min(1).max(500) })).output(type<PaperView[]>()),
  /** Takes an issued letter out of use; its number stays in the agenda, marked. */
  cancel: oc
    .input(z.object({ paperId: id, reason: z.string().trim().min(5, 'Tulis alasan pembatalan').max(500) }))
    .output(type<PaperView>()),
  /** Whether a paper's code, scanned or typed, is genuine. */
  verify: oc.input(z.object({ code })).output(type<CodeVerdict>()),
  /** Adds a staged scan to the case its code names; the code is read from the picture unless given. */
  fileScan: oc
    .input(z.object({ token, name: z.string().min(1).max(255), code: code.optional() }))
    .output(type<FiledScan>()),
  /** The page that checks codes anywhere, as a staged file. */
  verifier: oc.output(type<StagedCopy>()),
  /** Every number of a year, in order. */
  agenda: oc.input(z.object({ year })).output(type<NumberAgenda>()),
  /** The agenda as a staged PDF. */
  agendaPdf: oc.input(z.object({ year })).output(type<StagedCopy>()),
  /** What printing one paper of a kind for each of these cases means; nothing is issued yet. */
  plan: oc
    .input(z.object({ ids: z.array(id).min(1).max(500), kind: z.enum(paperKinds) }))
    .output(type<PaperPlan>()),
  /** The frozen PDFs in one staged file for one print job; with `ownSheets` each starts on a sheet of its own. */
  bundle: oc
    .input(z.object({ paperIds: z.array(id).min(1).max(500), ownSheets: z.boolean().default(false) }))
    .output(type<PaperBundle>()),
};
