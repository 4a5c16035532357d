import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Instant, LocalDate } from '../../domain/calendar/types.ts';
import type { Channel, Classification, Status } from '../../domain/case/terms.ts';
import { filterSchema } from '../case-contract.ts';
import type { HistoryEntry } from '../case-views.ts';
import { id } from '../fields.ts';
import type { AttachmentView } from '../list-views.ts';

/** One office's part in a case, as a list shows it. */
export interface HandlingBrief {
  readonly office: string;
  readonly name: string;
  readonly status: Status;
  readonly overdue: boolean;
  /** Kominfo took the case back from it. */
  readonly withdrawn: boolean;
}

export interface ConsoleCaseRow {
  readonly id: string;
  readonly register: string;
  readonly trackingId: string | null;
  readonly title: string;
  readonly classification: Classification | null;
  readonly category: string | null;
  readonly channel: Channel;
  /** Of the whole regency: its least advanced office. */
  readonly status: Status;
  readonly laporStatus: string | null;
  readonly receivedAt: Instant;
  /** LAPOR!'s `Instansi Terdisposisi`. */
  readonly agency: string | null;
  readonly district: string | null;
  readonly dueDate: LocalDate | null;
  readonly overdue: boolean;
  readonly timeLeft: string | null;
  readonly confidential: boolean;
  readonly anonymous: boolean;
  readonly handlings: readonly HandlingBrief[];
}

export interface HandlingView extends HandlingBrief {
  readonly register: string | null;
  readonly assignedAt: Instant | null;
  readonly note: string | null;
  readonly requestedDue: LocalDate | null;
  readonly withdrawal: { readonly at: Instant; readonly reason: string } | null;
  readonly takenInAt: Instant | null;
  readonly step: string | null;
  readonly unit: string | null;
  readonly dueDate: LocalDate | null;
  readonly timeLeft: string | null;
  readonly returned: string | null;
  readonly result: string | null;
  readonly answer: { readonly text: string; readonly state: string } | null;
  readonly sentAt: Instant | null;
  readonly finishDays: number | null;
  readonly onTime: boolean | null;
}

export interface ConsoleAttachmentView extends AttachmentView {
  /** Name of the office that attached it. */
  readonly office: string;
}

export interface ConsoleHistoryEntry extends HistoryEntry {
  readonly office: string;
}

export interface ConsoleCaseView extends ConsoleCaseRow {
  readonly body: string;
  readonly original: { readonly title: string; readonly body: string } | null;
  readonly village: string | null;
  readonly source: string | null;
  readonly lapor: readonly { readonly label: string; readonly value: string }[];
  /** `tertutup`: anonymous or secret, never shown here. `tersedia`: shown to who says why. `tidak-ada`: not told. */
  readonly identity: 'tertutup' | 'tersedia' | 'tidak-ada';
  readonly attachments: readonly ConsoleAttachmentView[];
  readonly handlingViews: readonly HandlingView[];
  readonly history: readonly ConsoleHistoryEntry[];
  readonly anomalies: readonly string[];
}

/** `belum`: no office has it and LAPOR! has not closed it. `kembali`: an office gave it back. */
export const assignmentFilters = ['belum', 'sudah', 'kembali'] as const;

export const consoleFilterSchema = filterSchema
  .omit({ stepOf: true, stepPace: true, stepMonth: true, finishedFrom: true, finishedTo: true })
  .extend({ assignment: z.enum(assignmentFilters).optional(), office: id.optional() });
export type ConsoleFilter = z.infer<typeof consoleFilterSchema>;

export const consoleSorts = ['receivedAt', 'dueDate', 'title', 'status'] as const;

export const consoleCasesContract = {
  list: oc
    .input(
      z.object({
        filter: consoleFilterSchema.default({}),
        sort: z.enum(consoleSorts).default('receivedAt'),
        descending: z.boolean().default(true),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100),
      }),
    )
    .output(type<{ rows: ConsoleCaseRow[]; total: number }>()),
  show: oc.input(z.object({ id })).output(type<ConsoleCaseView>()),
  /** An attachment's bytes. */
  attachmentFile: oc.input(z.object({ id, attachmentId: id })).output(type<Blob>()),
  identity: oc
    .input(z.object({ id, reason: z.string().trim().min(5, 'Tulis alasan membuka identitas').max(500) }))
    .output(type<{ name: string; address: string; contact: string }>()),
};
