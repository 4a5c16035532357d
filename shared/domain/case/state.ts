import type { Instant, LocalDate, Pause } from '../calendar/types.ts';
import type { Completion } from '../sop/types.ts';
import type { CaseEventType, LaporFields, ManualReport, OfficialNumber, Sealed } from './events.ts';
import type { RecapNote } from './recap-note.ts';
import type {
  ArchiveReason,
  Channel,
  Classification,
  CloseResult,
  PaperKind,
  Status,
  Urgency,
} from './terms.ts';

/** Something done that can complete a step of the SOP. */
export interface Milestone {
  readonly completion: Completion;
  readonly outcome: string | null;
  /** For `manual`: which step was ticked. */
  readonly step: string | null;
  readonly at: Instant;
  readonly actor: string;
}

export interface Disposition {
  readonly unit: string;
  readonly person: string | null;
  readonly instructions: readonly string[];
  readonly note: string | null;
  readonly urgency: Urgency;
  readonly due: LocalDate | null;
  readonly at: Instant;
}

/** An OPD that Kominfo gave the case to. */
export interface Assignment {
  readonly office: string;
  readonly name: string;
  readonly note: string | null;
  readonly due: LocalDate | null;
  readonly at: Instant;
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
}

/** What can be said differently by two who had not seen each other. */
export const sharedFields = [
  'title',
  'body',
  'category',
  'district',
  'village',
  'classification',
  'privacy',
] as const;
export type SharedField = (typeof sharedFields)[number];

/** Somebody's word on a field that nobody who had seen it replaced. */
export interface Saying {
  readonly event: string;
  readonly office: string;
  readonly actor: string;
  readonly at: Instant;
  readonly value: string;
}

/** A longer limit that was asked for: of the case's own clock, or of one step of its SOP. */
export interface Extension {
  readonly step: string | null;
  /** The round in which it was asked: a later one has a whole limit of its own. */
  readonly round: number;
  readonly until: LocalDate;
  readonly reason: string;
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly decision: 'menunggu' | 'disetujui' | 'ditolak';
}

export interface Answer {
  readonly text: string;
  readonly findings: string | null;
  readonly schedule: string | null;
  readonly state: 'konsep' | 'diperbaiki' | 'disetujui' | 'terkirim';
}

export interface CasePaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly number: OfficialNumber | null;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly sha256: string;
  readonly pages: number;
  readonly blob: string;
  readonly key: string;
  readonly printed: number;
  readonly lastPrintedAt: Instant | null;
  readonly cancelled: Cancellation | null;
}

/** An issued letter that is no longer to be used. */
export interface Cancellation {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

export interface CaseAttachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly blob: string;
  readonly key: string;
  readonly addedAt: Instant;
}

/** A case as its events tell it; `received` is null until the receiving event is known. */
export interface CaseState {
  readonly received: {
    readonly channel: Channel;
    readonly at: Instant;
    readonly recordedAt: Instant;
    readonly by: string;
    readonly register: OfficialNumber;
    readonly sop: { readonly id: string; readonly version: number };
    readonly importId: string | null;
    /** The register number is another's (Kominfo's) until this office takes the case in. */
    readonly foreign: boolean;
  } | null;
  /** The OPDs that Kominfo gave the case to, in that order; nobody while it stays within the office. */
  readonly assignments: readonly Assignment[];
  /** When this office took in what Kominfo gave it. */
  readonly takenInAt: Instant | null;
  /** It came in as a report that LAPOR! had closed. */
  readonly history: boolean;
  /** Its import was undone: the case is not shown until it is received again. */
  readonly withdrawn: boolean;
  readonly lapor: LaporFields | null;
  readonly digest: string | null;
  readonly report: ManualReport | null;
  readonly reporter: Sealed | null;
  readonly corrections: {
    readonly title?: string;
    readonly body?: string;
    readonly category?: string;
    readonly district?: string;
    readonly village?: string;
  };
  /** Every word on a field that still stands; the last one shows, and two different ones are a conflict. */
  readonly sayings: { readonly [F in SharedField]?: readonly Saying[] };
  readonly classification: Classification | null;
  readonly privacy: { readonly confidential: boolean; readonly anonymous: boolean } | null;
  readonly status: Status;
  readonly statusBeforeHold: Status;
  readonly statusBeforeEnd: Status;
  readonly milestones: readonly Milestone[];
  readonly pauses: readonly Pause[];
  /** Clocks start here: receipt, being taken up again, or a new round after an answer that did not settle it. */
  readonly clockStart: Instant | null;
  /** 1, and one more each time handling began again after an answer. */
  readonly round: number;
  /** When the reporter completed a file that was held before it was verified. */
  readonly completedAt: Instant | null;
  readonly verifiedAt: Instant | null;
  readonly disposition: Disposition | null;
  readonly firstFollowUpAt: Instant | null;
  readonly extensions: readonly Extension[];
  readonly answer: Answer | null;
  readonly sentAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly result: CloseResult | ArchiveReason | null;
  /** Why it was returned as not ours, and to whom it belongs. */
  readonly returned: { readonly reason: string; readonly to: string | null } | null;
  readonly duplicates: readonly string[];
  /** In the order they were noted. */
  readonly recapNotes: readonly RecapNote[];
  readonly attachments: readonly CaseAttachment[];
  readonly papers: readonly CasePaper[];
  /** What an officer did last, which is what may be undone. */
  readonly lastAction: { readonly id: string; readonly type: CaseEventType } | null;
  /** Something an officer did after receipt: undoing the import must not take it away. */
  readonly worked: boolean;
  readonly unknownEvents: number;
  readonly anomalies: readonly string[];
}

export const emptyCase: CaseState = {
  received: null,
  assignments: [],
  takenInAt: null,
  history: false,
  withdrawn: false,
  lapor: null,
  digest: null,
  report: null,
  reporter: null,
  corrections: {},
  sayings: {},
  classification: null,
  privacy: null,
  status: 'baru',
  statusBeforeHold: 'baru',
  statusBeforeEnd: 'baru',
  milestones: [],
  pauses: [],
  clockStart: null,
  round: 1,
  completedAt: null,
  verifiedAt: null,
  disposition: null,
  firstFollowUpAt: null,
  extensions: [],
  answer: null,
  sentAt: null,
  endedAt: null,
  result: null,
  returned: null,
  duplicates: [],
  recapNotes: [],
  attachments: [],
  papers: [],
  lastAction: null,
  worked: false,
  unknownEvents: 0,
  anomalies: [],
};
