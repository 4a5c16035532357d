import type { Instant, LocalDate } from '../domain/calendar/types.ts';
import type { CommandName } from '../domain/case/commands.ts';
import type { Channel, Classification, Status } from '../domain/case/terms.ts';

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
  /** Given by Kominfo, or taken in by the office itself. */
  readonly origin?: 'kominfo' | 'kantor' | undefined;
  /** Did this step of this version of the SOP in a time that is known: `sop@version/step`. */
  readonly stepOf?: string | undefined;
  /** Did it within its standard, past it, or in at least so many working minutes: `dalam`, `lewat`, `90+`. */
  readonly stepPace?: string | undefined;
  /** Did it in this month, `YYYY-MM`. */
  readonly stepMonth?: string | undefined;
}

/** What came of one command on one or many cases: `events` are the ids of what was recorded. */
export interface ActResult {
  readonly done: string[];
  readonly events: string[];
  readonly refused: RefusedCase[];
}

export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly addedAt: Instant;
  /** `ada` = its content lies here; `ditunggu` = it is still to come; `hilang` = it should be here and is not. */
  readonly content: 'ada' | 'ditunggu' | 'hilang';
}

/** A case of a selection for which something cannot be done. */
export interface RefusedCase {
  readonly id: string;
  readonly register: string;
  /** One Indonesian sentence. */
  readonly reason: string;
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
