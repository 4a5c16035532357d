import type { Instant } from '../domain/calendar/types.ts';
import type { PaperKind } from '../domain/case/terms.ts';
import type { AttachmentView, RefusedCase } from './list-views.ts';

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
