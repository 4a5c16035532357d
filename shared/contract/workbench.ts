import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import { commandSchema } from '../domain/case/commands.ts';
import { channels, classifications, minutesPurposes, paperKinds, statuses } from '../domain/case/terms.ts';
import {
  type Officer,
  officerSchema,
  officeSchema,
  type Settings,
  type SettingsSection,
} from '../domain/office/settings.ts';
import { sopContentSchema } from '../domain/sop/content.ts';
import { sopCommandSchema } from '../domain/sop/life/commands.ts';
import type { Sop } from '../domain/sop/types.ts';
import type { Attention, Reminder } from './attention.ts';
import { realityRequest, type SopReality, type StepMonth, trendRequest } from './reality.ts';
import type { SettingsEffect } from './settings-effect.ts';
import type { SopFilePreview, SopMovePreview, SopMoveReceipt, SopRow, SopView } from './sop-views.ts';
import {
  type ActResult,
  type AttachmentView,
  type CaseListFilter,
  type CaseRow,
  type CaseView,
  type CodeVerdict,
  clockFilters,
  type FiledScan,
  type ImportPreview,
  type ImportReceipt,
  type NumberAgenda,
  type PaperBundle,
  type PaperPlan,
  type PaperView,
  type Progress,
  type Recap,
  type RecapPreview,
  type SimilarCase,
  type TodayView,
  type UndoReceipt,
  type WorkbenchState,
} from './views.ts';

const id = z.string().min(1).max(100);
/** Local days, both included. */
const span = z.object({ from: z.iso.date(), to: z.iso.date() });
/** The text of a paper's QR code. */
const code = z.string().max(1_000);
const year = z.number().int().min(2000).max(2200);
const token = z.string().min(1).max(200);

export const filterSchema = z.object({
  text: z.string().max(500).optional(),
  status: z.array(z.enum(statuses)).optional(),
  clock: z.enum(clockFilters).optional(),
  classification: z.array(z.enum([...classifications, 'belum'])).optional(),
  category: z.string().optional(),
  channel: z.array(z.enum(channels)).optional(),
  unit: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  finishedFrom: z.iso.date().optional(),
  finishedTo: z.iso.date().optional(),
  finishDays: z
    .string()
    .regex(/^\d+(-\d+|\+)$/)
    .optional(),
  onTime: z.enum(['ya', 'tidak']).optional(),
  stepOf: z
    .string()
    .max(300)
    .regex(/^[^/]+@\d+\/[^/]+$/)
    .optional(),
  stepPace: z
    .string()
    .regex(/^(dalam|lewat|\d+\+)$/)
    .optional(),
  stepMonth: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional(),
}) satisfies z.ZodType<CaseListFilter>;
export const sortSchema = z.enum(['receivedAt', 'dueDate', 'register', 'title', 'status']);

/** A complaint that came to the counter, by letter, telephone or WhatsApp (UU 25/2009 Pasal 42). */
export const manualCaseSchema = z.object({
  channel: z.enum(channels),
  title: z.string().trim().min(3, 'Judul paling sedikit 3 huruf').max(500),
  body: z.string().trim().min(3, 'Isi aduan belum diisi').max(40_000),
  classification: z.enum(classifications).optional(),
  category: z.string().trim().max(200).optional(),
  district: z.string().trim().max(100).optional(),
  village: z.string().trim().max(100).optional(),
  receivedAt: z.iso.datetime().optional(),
  anonymous: z.boolean().default(false),
  confidential: z.boolean().default(false),
  reporter: z
    .object({
      name: z.string().trim().max(200).default(''),
      address: z.string().trim().max(500).default(''),
      contact: z.string().trim().max(200).default(''),
    })
    .optional(),
});

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

/**
 * What the window may ask of the workbench. Refusals and bad input come back as ORPC errors whose
 * `message` is one Indonesian sentence that says what to do. `token` names a file the host staged
 * (see HostApi); files themselves never travel through the contract, only previews of papers do.
 */
export const workbenchContract = {
  state: oc.output(type<WorkbenchState>()),
  setup: {
    found: oc
      .input(
        z.object({
          office: officeSchema.partial().required({ name: true, unitCode: true }),
          officer: officerSchema,
        }),
      )
      .output(type<WorkbenchState>()),
    examples: oc.output(type<{ cases: number }>()),
  },
  officers: {
    list: oc.output(type<Officer[]>()),
    add: oc.input(officerSchema).output(type<Officer>()),
    change: oc.input(officerSchema.extend({ id, active: z.boolean() })).output(type<Officer>()),
    choose: oc.input(z.object({ id })).output(type<WorkbenchState>()),
    /** A staged PDF: the berita acara serah terima between two officers. It is recorded that it was made. */
    handOver: oc.input(z.object({ from: id, to: id })).output(type<{ token: string; name: string }>()),
  },
  settings: {
    get: oc.output(type<Settings & { sop: Sop }>()),
    /** `value` is checked against the section's own schema. */
    change: oc
      .input(z.object({ section: z.string(), value: z.unknown() }))
      .output(type<{ section: SettingsSection }>()),
    /** What that change would do to the due dates of open cases; nothing is written. */
    effect: oc.input(z.object({ section: z.string(), value: z.unknown() })).output(type<SettingsEffect>()),
  },
  today: oc.output(type<TodayView>()),
  /** Perlu perhatian pimpinan. */
  attention: oc.output(type<Attention>()),
  /** The day's notice for the computer's screen; given out once a day. */
  reminder: oc.output(type<Reminder | null>()),
  cases: {
    list: oc
      .input(
        z.object({
          filter: filterSchema.default({}),
          sort: sortSchema.default('receivedAt'),
          descending: z.boolean().default(true),
          offset: z.number().int().min(0).default(0),
          limit: z.number().int().min(1).max(500).default(100),
        }),
      )
      .output(type<{ rows: CaseRow[] }>()),
    count: oc.input(filterSchema).output(type<{ total: number }>()),
    /** Search as you type for the command palette: newest first, at most 20. */
    find: oc.input(z.object({ text: z.string().max(200) })).output(type<CaseRow[]>()),
    show: oc.input(z.object({ id })).output(type<CaseView>()),
    /** "Mengapa jatuh tempo tanggal ini?" as a staged PDF. */
    explain: oc.input(z.object({ id })).output(type<{ token: string; name: string }>()),
    /** One command on one or many cases; each case is decided by itself. */
    act: oc
      .input(z.object({ ids: z.array(id).min(1).max(500), command: commandSchema }))
      .output(type<ActResult>()),
    /** Takes actions back, by the `events` that `act` gave; only a case's last one can be. */
    undo: oc.input(z.object({ events: z.array(id).min(1).max(500) })).output(type<ActResult>()),
    register: oc.input(manualCaseSchema).output(type<{ id: string; register: string }>()),
    similar: oc
      .input(
        z.object({
          title: z.string().max(500),
          body: z.string().max(40_000),
          contact: z.string().max(200).default(''),
        }),
      )
      .output(type<SimilarCase[]>()),
    identity: oc
      .input(z.object({ id, reason: z.string().trim().min(5, 'Tulis alasan membuka identitas').max(500) }))
      .output(type<{ name: string; address: string; contact: string }>()),
    attach: oc
      .input(z.object({ id, token, name: z.string().min(1).max(255) }))
      .output(type<AttachmentView>()),
    openAttachment: oc
      .input(z.object({ id, attachmentId: id }))
      .output(type<{ token: string; name: string; mediaType: string }>()),
  },
  intake: {
    preview: oc
      .input(z.object({ token, fileName: z.string().max(255) }))
      .output(eventIterator(type<Progress<ImportPreview>>())),
    run: oc
      .input(z.object({ token, fileName: z.string().max(255), history: z.boolean().default(true) }))
      .output(eventIterator(type<Progress<ImportReceipt>>())),
    /** The hand-kept Word recap: what it would add to which cases, and adding it. No status changes. */
    previewRecap: oc
      .input(z.object({ token, fileName: z.string().max(255) }))
      .output(eventIterator(type<Progress<RecapPreview>>())),
    runRecap: oc
      .input(z.object({ token, fileName: z.string().max(255) }))
      .output(eventIterator(type<Progress<ImportReceipt>>())),
    /** The same document made from the office's own cases, staged for the host to save. */
    recapDocument: oc
      .input(z.object({ from: z.iso.date(), to: z.iso.date() }))
      .output(type<{ token: string; name: string }>()),
    /** Deletes a file that was looked at and will not be imported, and what was read of it. */
    forget: oc.input(z.object({ token })).output(type<void>()),
    list: oc.output(type<ImportReceipt[]>()),
    undo: oc.input(z.object({ importId: id })).output(type<UndoReceipt>()),
  },
  papers: {
    list: oc
      .input(z.object({ text: z.string().default(''), kind: z.enum(paperKinds).optional() }))
      .output(type<PaperView[]>()),
    /** The form's present values, filled from the case and the settings. */
    form: oc.input(paperRequest).output(type<PaperForm>()),
    /** The PDF as it would be issued now, with names masked and no number yet; it is kept nowhere. */
    preview: oc.input(paperRequest).output(type<Blob>()),
    /** Gives the number, makes and freezes the PDF. Asked again with the same `paperId` it gives the same paper. */
    issue: oc.input(paperRequest.extend({ paperId: z.uuid().optional() })).output(type<PaperView>()),
    /** A staged Word document of an issued letter or memo, to be worked on. */
    word: oc.input(z.object({ paperId: id })).output(type<{ token: string; name: string }>()),
    /** A staged copy of the frozen PDF, for the host to print or save. */
    pdf: oc.input(z.object({ paperId: id })).output(type<{ token: string; name: string }>()),
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
    verifier: oc.output(type<{ token: string; name: string }>()),
    /** Every number of a year, in order. */
    agenda: oc.input(z.object({ year })).output(type<NumberAgenda>()),
    /** The agenda as a staged PDF. */
    agendaPdf: oc.input(z.object({ year })).output(type<{ token: string; name: string }>()),
    /** What printing one paper of a kind for each of these cases means; nothing is issued yet. */
    plan: oc
      .input(z.object({ ids: z.array(id).min(1).max(500), kind: z.enum(paperKinds) }))
      .output(type<PaperPlan>()),
    /** The frozen PDFs in one staged file for one print job; with `ownSheets` each starts on a sheet of its own. */
    bundle: oc
      .input(z.object({ paperIds: z.array(id).min(1).max(500), ownSheets: z.boolean().default(false) }))
      .output(type<PaperBundle>()),
  },
  sops: {
    /** A staged PDF: the official form of one version (`id` or `id@version`; else the newest), or the book of all. */
    print: oc
      .input(
        z.object({
          sop: id.optional(),
          book: z.boolean().default(false),
          size: z.enum(['A4', 'F4', 'Folio']).optional(),
        }),
      )
      .output(type<{ token: string; name: string }>()),
    list: oc.output(type<SopRow[]>()),
    /** An approved version by its number, or a draft by its id. */
    show: oc
      .input(z.object({ id, version: z.number().int().optional(), draft: id.optional() }))
      .output(type<SopView>()),
    /** Begins a draft: of a version, of a table of its own, or empty; `id` null makes a new SOP. */
    draft: oc
      .input(
        z.object({
          id: id.nullable().default(null),
          basedOn: z.number().int().nullable().default(null),
          content: sopContentSchema.nullable().default(null),
        }),
      )
      .output(type<{ id: string; draft: string }>()),
    /** Null when the draft was dropped. */
    act: oc.input(z.object({ id, draft: id, command: sopCommandSchema })).output(type<SopView | null>()),
    /** What a staged XLSX or JSON file says; nothing is kept of it. */
    readFile: oc.input(z.object({ token, fileName: z.string().max(255) })).output(type<SopFilePreview>()),
    exportFile: oc
      .input(
        z.object({
          id,
          version: z.number().int().optional(),
          draft: id.optional(),
          format: z.enum(['xlsx', 'json']),
        }),
      )
      .output(type<{ token: string; name: string }>()),
    revoke: oc
      .input(z.object({ id, version: z.number().int(), reason: z.string().trim().min(3).max(2_000) }))
      .output(type<void>()),
    /** New cases follow this SOP from now on. */
    choose: oc.input(z.object({ id })).output(type<void>()),
    movePreview: oc.input(z.object({ id, version: z.number().int() })).output(type<SopMovePreview>()),
    move: oc
      .input(z.object({ id, version: z.number().int(), expected: z.number().int().min(1) }))
      .output(type<SopMoveReceipt>()),
    undoMove: oc
      .input(z.object({ move: id }))
      .output(type<{ undone: number; kept: { register: string; reason: string }[] }>()),
  },
  reality: {
    /** SOP vs kenyataan for one version; the one in use when none is named. */
    show: oc.input(realityRequest).output(type<SopReality>()),
    trend: oc.input(trendRequest).output(type<StepMonth[]>()),
  },
  /** Reports of a period as staged files, for the host to print or save. */
  reports: {
    recapPdf: oc.input(span).output(type<{ token: string; name: string }>()),
    registerPdf: oc.input(span).output(type<{ token: string; name: string }>()),
    workbook: oc.input(span).output(type<{ token: string; name: string }>()),
  },
  recap: oc.input(span).output(type<Recap>()),
};
export type WorkbenchContract = typeof workbenchContract;
