import type { DueDate, Instant, Limit, LocalDate } from '../domain/calendar/types.ts';
import type { CommandName } from '../domain/case/commands.ts';
import type { Suggestion } from '../domain/case/recap-note.ts';
import type { RequestedDue } from '../domain/case/requested-due.ts';
import type {
  ArchiveReason,
  Channel,
  Classification,
  CloseResult,
  PaperKind,
  Status,
  Urgency,
} from '../domain/case/terms.ts';
import type { DeadlineKind, Officer } from '../domain/office/settings.ts';

/** What the window is told. Identities are never here; `cases.identity` alone gives them, with a reason. */

export interface WorkbenchState {
  readonly office: { readonly name: string; readonly unitCode: string } | null;
  readonly officer: Officer | null;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly version: string;
  readonly dataFolder: string;
  readonly overdue: number;
  readonly cases: number;
  /** Things an officer must see, e.g. a year without a holiday list; Indonesian. */
  readonly warnings: readonly string[];
}

export interface CaseRow {
  readonly id: string;
  readonly register: string;
  readonly trackingId: string | null;
  readonly title: string;
  readonly classification: Classification | null;
  readonly category: string | null;
  readonly channel: Channel;
  readonly status: Status;
  readonly laporStatus: string | null;
  readonly receivedAt: Instant;
  /** The case's own limit (its classification's clock), or the limit being waited for; null when no clock runs. */
  readonly dueDate: LocalDate | null;
  readonly overdue: boolean;
  /** `sisa 2 hari kerja`, `terlambat 3 hari kerja`, `jatuh tempo hari ini`; null when no clock runs. */
  readonly timeLeft: string | null;
  readonly step: string | null;
  readonly nextAction: CommandName | 'print-sheet' | null;
  readonly unit: string | null;
  readonly holder: string | null;
  readonly district: string | null;
  readonly confidential: boolean;
  readonly anonymous: boolean;
}

/**
 * What a list asks of a case's binding limit: passed, within the working days of the office's reminder, due today, due after today and through
 * the next working day, later than that (or none), or any limit running.
 */
export const clockFilters = ['terlambat', 'hari-ini', 'besok', 'dekat', 'longgar', 'berjalan'] as const;
export type ClockFilter = (typeof clockFilters)[number];

export interface CaseListFilter {
  readonly text?: string | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly clock?: ClockFilter | undefined;
  readonly classification?: readonly (Classification | 'belum')[] | undefined;
  /** `''` asks for cases without one. */
  readonly category?: string | undefined;
  readonly channel?: readonly Channel[] | undefined;
  /** `''` asks for cases without one. */
  readonly unit?: string | undefined;
  /** Received from/to, local dates inclusive. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** Finished (closed) from/to, local dates inclusive. */
  readonly finishedFrom?: LocalDate | undefined;
  readonly finishedTo?: LocalDate | undefined;
  /** Working days from receipt to the answer: a bin of the recap, `6-10` or `61+`. */
  readonly finishDays?: string | undefined;
  /** Answered within its own limit, or not. */
  readonly onTime?: 'ya' | 'tidak' | undefined;
  /** Did this step of this version of the SOP in a time that is known: `sop@version/step`. */
  readonly stepOf?: string | undefined;
  /** Did it within its standard, past it, or in at least so many working minutes: `dalam`, `lewat`, `90+`. */
  readonly stepPace?: string | undefined;
  /** Did it in this month, `YYYY-MM`. */
  readonly stepMonth?: string | undefined;
}

export interface TimelineStep {
  readonly key: string;
  readonly number: number;
  readonly activity: string;
  readonly actor: string;
  readonly state: 'done' | 'current' | 'coming' | 'skipped';
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
  /** How long it took, and the standard, as words: `1,2 jam`, `10 menit`. */
  readonly took: string | null;
  readonly standard: string;
  readonly dueDate: LocalDate | null;
  readonly timeLeft: string | null;
  readonly late: boolean;
  readonly action: CommandName | 'print-sheet' | null;
  /** Where a decision can lead, for whoever ticks it by hand. */
  readonly branches: readonly { readonly outcome: string; readonly label: string }[];
  /** A departure from the SOP, in words, e.g. `dilakukan sebelum langkah 3`. */
  readonly departure: string | null;
}

export interface ClockView {
  readonly kind: DeadlineKind | 'langkah';
  readonly label: string;
  readonly basis: string;
  readonly limit: Limit;
  readonly startedAt: Instant;
  readonly state: 'berjalan' | 'dijeda' | 'terpenuhi' | 'terlewati';
  readonly stoppedAt: Instant | null;
  readonly due: DueDate;
  readonly timeLeft: string | null;
  readonly late: boolean;
}

/** What came of one command on one or many cases: `events` are the ids of what was recorded. */
export interface ActResult {
  readonly done: string[];
  readonly events: string[];
  readonly refused: { id: string; register: string; reason: string }[];
}

export interface HistoryEntry {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  /** One Indonesian sentence. */
  readonly what: string;
  readonly detail: string | null;
  readonly type: string;
  /** It was taken back: it stays to be read but has no effect. */
  readonly undone: boolean;
}

export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly addedAt: Instant;
}

export interface PaperView {
  readonly id: string;
  readonly caseId: string;
  readonly register: string;
  readonly title: string;
  readonly kind: PaperKind;
  readonly number: string | null;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly sha256: string;
  readonly pages: number;
  readonly printed: number;
  readonly lastPrintedAt: Instant | null;
  readonly cancelled: PaperCancellation | null;
}

export interface PaperCancellation {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** What a paper's code says; `message` is one Indonesian sentence. */
export interface CodeVerdict {
  /** Ours, unchanged, and not cancelled. */
  readonly genuine: boolean;
  readonly message: string;
  /** The paper, when it is known here. */
  readonly paper: PaperView | null;
}

/** A scan that found its case. */
export interface FiledScan {
  readonly paper: PaperView;
  readonly attachment: AttachmentView;
  readonly message: string;
}

/** One number of the letters' agenda, whose letter may be of a case that is no longer shown. */
export interface AgendaRow {
  readonly sequence: number;
  readonly number: string;
  readonly paperId: string;
  readonly caseId: string;
  readonly kind: PaperKind;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly register: string;
  readonly title: string;
  readonly cancelled: PaperCancellation | null;
}

/** Every number of a year in order. */
export interface NumberAgenda {
  readonly year: number;
  /** Years that have numbers, the newest first, and this one. */
  readonly years: readonly number[];
  readonly rows: readonly AgendaRow[];
  /** Numbers below the last one that no letter has; empty unless letters of another computer are not here yet. */
  readonly missing: readonly number[];
}

/** A case of a selection for which something cannot be done. */
export interface RefusedCase {
  readonly id: string;
  readonly register: string;
  /** One Indonesian sentence. */
  readonly reason: string;
}

/** What printing one paper for each case of a selection means. */
export interface PaperPlan {
  readonly toIssue: readonly { readonly id: string; readonly register: string }[];
  /** The newest paper of the cases that have one already. */
  readonly issued: readonly PaperView[];
  readonly refused: readonly RefusedCase[];
}

/** Several frozen PDFs in one staged file. */
export interface PaperBundle {
  readonly token: string;
  readonly name: string;
  readonly pages: number;
  readonly paperIds: readonly string[];
  /** Papers left out. */
  readonly refused: readonly RefusedCase[];
}

export interface SimilarCase {
  readonly id: string;
  readonly register: string;
  readonly trackingId: string | null;
  readonly title: string;
  readonly status: Status;
  readonly receivedAt: Instant;
  /** Why it matches, Indonesian: `nomor kontak sama`, `isi 83 % sama`. */
  readonly reasons: readonly string[];
  readonly linked: boolean;
}

export interface CaseView extends CaseRow {
  readonly body: string;
  /** The report as it came, when the office corrected it. */
  readonly original: { readonly title: string; readonly body: string } | null;
  readonly village: string | null;
  readonly source: string | null;
  readonly lapor: readonly { readonly label: string; readonly value: string }[];
  readonly hasIdentity: boolean;
  readonly attachments: readonly AttachmentView[];
  readonly disposition: {
    readonly unit: string;
    readonly person: string | null;
    readonly instructions: readonly string[];
    readonly note: string | null;
    readonly urgency: Urgency;
    /** The day the head wrote by hand; kept also after the answer was sent. */
    readonly due: LocalDate | null;
    readonly at: Instant;
  } | null;
  readonly requested: RequestedDue | null;
  readonly answer: {
    readonly text: string;
    readonly findings: string | null;
    readonly schedule: string | null;
    readonly state: 'konsep' | 'diperbaiki' | 'disetujui' | 'terkirim';
  } | null;
  readonly result: CloseResult | ArchiveReason | null;
  readonly holdReason: string | null;
  /** A longer limit that waits for the head's decision; `step` = its name, null = the case's own limit. */
  readonly extension: {
    readonly until: LocalDate;
    readonly reason: string;
    readonly step: string | null;
    readonly by: string;
    readonly at: Instant;
  } | null;
  readonly sop: { readonly name: string; readonly version: number; readonly effectiveFrom: LocalDate };
  readonly timeline: readonly TimelineStep[];
  readonly clocks: readonly ClockView[];
  readonly history: readonly HistoryEntry[];
  readonly papers: readonly PaperView[];
  readonly similar: readonly SimilarCase[];
  readonly suggestion: RecapSuggestion | null;
  /** Commands that `decide` would accept now, in the order the menu shows them. */
  readonly possible: readonly CommandName[];
  /** The event that may be undone now: the officer's last action on the case. */
  readonly undoable: string | null;
  readonly anomalies: readonly string[];
}

export interface TodayRow extends CaseRow {
  readonly requested: RequestedDue | null;
}
export interface TodaySection {
  readonly key: 'terlambat' | 'hari-ini' | 'besok' | 'persetujuan' | 'pelapor' | 'baru';
  readonly title: string;
  readonly total: number;
  /** The list of exactly these cases. */
  readonly filter: CaseListFilter;
  /** The first few, the most pressing first. */
  readonly rows: readonly TodayRow[];
}
export interface TodayView {
  readonly numbers: {
    readonly receivedThisMonth: number;
    readonly finishedThisMonth: number;
    readonly inProcess: number;
    readonly overdue: number;
  };
  readonly monthFrom: LocalDate;
  readonly monthTo: LocalDate;
  readonly sections: readonly TodaySection[];
}

export interface ImportPreview {
  readonly fileName: string;
  readonly information: Readonly<Record<string, string>>;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of the new ones, how many LAPOR! already closed or archived. */
  readonly closedAtLapor: number;
  /** The first 2,000 refused rows, in the file's order. */
  readonly refused: readonly RefusedRow[];
  readonly refusedTotal: number;
  readonly duplicates: number;
  /** The first 500 rows of each outcome, with what would happen to them. */
  readonly rows: readonly ImportRow[];
  readonly alreadyImported: string | null;
}
export interface RefusedRow {
  readonly row: number;
  readonly trackingId: string;
  readonly reason: string;
}
export interface ImportRow {
  readonly row: number;
  readonly trackingId: string;
  readonly title: string;
  readonly receivedAt: Instant;
  readonly laporStatus: string | null;
  readonly outcome: 'baru' | 'berubah' | 'sama';
  readonly closedAtLapor: boolean;
  /** For changed rows: the names of LAPOR!'s columns that differ. */
  readonly changes: readonly string[];
}
export interface RecapPlace {
  /** Table of the document and row of that table, from 1. */
  readonly table: number;
  readonly row: number;
}
/** A row of a Word recap whose case is not here. */
export interface UnmatchedRecapRow extends RecapPlace {
  readonly trackingId: string;
  /** `YYYY-MM`. */
  readonly month: string | null;
  readonly title: string;
}
export interface RefusedRecapRow extends RecapPlace {
  readonly trackingId: string;
  readonly reason: string;
}
export interface RecapImportRow extends UnmatchedRecapRow {
  readonly caseId: string;
  readonly register: string;
  readonly stakeholder: string | null;
  readonly response: string | null;
  readonly remark: string | null;
  /** What it would suggest for the case as it stands. */
  readonly suggestion: Suggestion | null;
  /** `kosong`: the row says nothing but which report it is. */
  readonly outcome: 'baru' | 'sama' | 'kosong';
}
export interface RecapPreview {
  readonly fileName: string;
  readonly read: number;
  readonly matched: number;
  /** Notes that would be added. */
  readonly changed: number;
  readonly unchanged: number;
  readonly unmatched: readonly UnmatchedRecapRow[];
  /** The first 1,000. */
  readonly refused: readonly RefusedRecapRow[];
  readonly refusedTotal: number;
  /** What was read otherwise than it is written; Indonesian. */
  readonly warnings: readonly string[];
  /** The first 1,000 of each outcome. */
  readonly rows: readonly RecapImportRow[];
  readonly alreadyImported: string | null;
}
/** What the office's Word recap suggests for a case; only an officer changes the status. */
export interface RecapSuggestion {
  readonly to: Suggestion;
  readonly month: string | null;
  readonly stakeholder: string | null;
  readonly response: string | null;
  readonly remark: string | null;
}
export interface ImportReceipt {
  readonly kind: 'lapor' | 'rekap-word';
  readonly importId: string;
  readonly fileName: string;
  readonly at: Instant;
  readonly by: string;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows of a Word recap whose case is not here. */
  readonly unmatched: number;
  readonly undoneAt: Instant | null;
}
export interface UndoReceipt {
  /** New cases that are no longer shown. */
  readonly withdrawn: number;
  /** Changed cases that have LAPOR!'s earlier fields again. */
  readonly restored: number;
  /** Of the restored ones, those worked on since the import, by register number: that work stayed. */
  readonly restoredWorked: readonly string[];
  /** Cases that the undo left as they are. */
  readonly kept: readonly KeptCase[];
}
export interface KeptCase {
  readonly register: string;
  /** `versi-baru`: a newer program wrote to it. */
  readonly reason: 'dikerjakan' | 'diimpor-lagi' | 'versi-baru';
}
export type Progress<T> =
  | {
      readonly type: 'progress';
      readonly phase: 'membaca' | 'menyimpan';
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'done'; readonly value: T };

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}
/** The numbers behind the charts; every bar's `key` fits the list filter that opens its cases. */
export interface Recap {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly received: number;
  readonly finished: number;
  readonly inProcess: number;
  readonly untouched: number;
  readonly overdue: number;
  readonly closedAtLapor: number;
  readonly returned: number;
  readonly archived: number;
  /** Twelve (or fewer) months of the period: key `YYYY-MM`. */
  readonly trend: readonly {
    readonly key: string;
    readonly label: string;
    readonly count: number;
    readonly lastYear: number;
    readonly finished: number;
  }[];
  /** Days on which cases were received, in order; days without any are left out. */
  readonly days: readonly { readonly date: LocalDate; readonly count: number }[];
  readonly status: readonly Bar[];
  readonly channel: readonly Bar[];
  readonly classification: readonly Bar[];
  readonly category: readonly Bar[];
  readonly unit: readonly (Bar & { readonly finished: number; readonly averageDays: number | null })[];
  /** Working days from receipt to the answer sent or the case closed, in bins. */
  readonly daysToFinish: readonly Bar[];
  readonly averageDays: number | null;
  readonly medianDays: number | null;
  readonly fastestDays: number | null;
  readonly onTime: { readonly onTime: number; readonly late: number; readonly share: number | null };
  /** Open cases by age in working days since receipt, in bins. */
  readonly backlog: readonly Bar[];
}
