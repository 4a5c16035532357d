import type { DueDate, Instant, Limit, LocalDate } from '../domain/calendar/types.ts';
import type { CommandName } from '../domain/case/commands.ts';
import type { Suggestion } from '../domain/case/recap-note.ts';
import type { RequestedDue } from '../domain/case/requested-due.ts';
import type { ArchiveReason, CloseResult, Status, Urgency } from '../domain/case/terms.ts';
import type { DeadlineKind } from '../domain/office/settings.ts';
import type { ConflictView } from './exchange-views.ts';
import type { AttachmentView, CaseRow, SimilarCase } from './list-views.ts';
import type { PaperView } from './paper-views.ts';

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

/** An OPD that Kominfo gave a case to. */
export interface AssignmentView {
  readonly name: string;
  /** This office. */
  readonly own: boolean;
  readonly note: string | null;
  readonly due: LocalDate | null;
  readonly at: Instant;
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
  readonly status: Status;
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
  /** The OPDs that Kominfo gave it to, each with its own handling; empty for a case of this office alone. */
  readonly assignments: readonly AssignmentView[];
  /** Fields on which two who had not seen each other said different things. */
  readonly conflicts: readonly ConflictView[];
  readonly papers: readonly PaperView[];
  readonly similar: readonly SimilarCase[];
  readonly suggestion: RecapSuggestion | null;
  /** Commands that `decide` would accept now, in the order the menu shows them. */
  readonly possible: readonly CommandName[];
  /** The event that may be undone now: the officer's last action on the case. */
  readonly undoable: string | null;
  readonly anomalies: readonly string[];
}

/** What the office's Word recap suggests for a case; only an officer changes the status. */
export interface RecapSuggestion {
  readonly to: Suggestion;
  readonly month: string | null;
  readonly stakeholder: string | null;
  readonly response: string | null;
  readonly remark: string | null;
}
