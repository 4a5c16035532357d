import type { Instant, LocalDate } from '../../calendar/types.ts';
import type { SopContent } from '../content.ts';
import type { Ratifier } from '../identity.ts';
import type { SopEventType, Suggestion } from './events.ts';

/** Where a draft stands on its way to a version in force; it passes every one of the first four. */
export const stages = ['konsep', 'dikomentari', 'diverifikasi', 'uji coba', 'disahkan', 'dibuang'] as const;
export type Stage = (typeof stages)[number];

export interface SopComment {
  readonly id: string;
  readonly step: string | null;
  readonly text: string;
  readonly suggestion: Suggestion | null;
  readonly by: string;
  readonly at: Instant;
  readonly resolved: {
    readonly accepted: boolean;
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
  } | null;
}

export interface SopDraft {
  readonly id: string;
  readonly version: number;
  readonly basedOn: number | null;
  readonly owner: string;
  readonly content: SopContent;
  /** The event that wrote the content; who saves names the one they changed. */
  readonly revision: string;
  readonly savedAt: Instant;
  readonly savedBy: string;
  readonly stage: Stage;
  readonly comments: readonly SopComment[];
  readonly trial: { readonly from: LocalDate; readonly until: LocalDate } | null;
  readonly approval: {
    readonly number: string;
    readonly effectiveFrom: LocalDate;
    readonly ratifier: Ratifier;
  } | null;
}

/** One line of what happened to an SOP. */
export interface SopLogEntry {
  readonly id: string;
  readonly type: SopEventType;
  readonly version: number;
  readonly at: Instant;
  readonly by: string;
  readonly detail: string | null;
}

/** An SOP's life as its own stream tells it; what is in force is told by the office's. */
export interface SopLife {
  readonly drafts: readonly SopDraft[];
  readonly log: readonly SopLogEntry[];
  /** Events of a newer program: kept, not understood; the SOP is read-only until the upgrade. */
  readonly unknownEvents: number;
  readonly anomalies: readonly string[];
}
export const unborn: SopLife = { drafts: [], log: [], unknownEvents: 0, anomalies: [] };

/** A draft on which work is still being done. */
export const isOpen = (draft: SopDraft): boolean => draft.stage !== 'disahkan' && draft.stage !== 'dibuang';
/** A draft whose content may still be written. */
export const isWritable = (draft: SopDraft): boolean =>
  draft.stage === 'konsep' || draft.stage === 'dikomentari';
