import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { commandSchema } from '../domain/case/commands.ts';
import { channels, classifications, statuses } from '../domain/case/terms.ts';
import type { CaseView } from './case-views.ts';
import { id, token } from './fields.ts';
import type { StagedCopy } from './host.ts';
import {
  type ActResult,
  type AttachmentView,
  type CaseListFilter,
  type CaseRow,
  clockFilters,
  type SimilarCase,
} from './list-views.ts';

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
  origin: z.enum(['kominfo', 'kantor']).optional(),
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

/** Cases: lists, one case, and what is done with them. */
export const caseContract = {
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
  explain: oc.input(z.object({ id })).output(type<StagedCopy>()),
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
  attach: oc.input(z.object({ id, token, name: z.string().min(1).max(255) })).output(type<AttachmentView>()),
  /** Its bytes, to be looked at in memory. */
  attachmentFile: oc.input(z.object({ id, attachmentId: id })).output(type<Blob>()),
  /** Stages it, to be saved or opened elsewhere. */
  openAttachment: oc
    .input(z.object({ id, attachmentId: id }))
    .output(type<{ token: string; name: string; mediaType: string }>()),
};
