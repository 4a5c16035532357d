import type { Instant, LocalDate } from '../domain/calendar/types.ts';
import type { SopContent } from '../domain/sop/content.ts';
import type { Ratifier } from '../domain/sop/identity.ts';
import type { SopCommandName } from '../domain/sop/life/commands.ts';
import type { Suggestion } from '../domain/sop/life/events.ts';

/** Where a version of an SOP stands; `disahkan` = approved, its day has not come yet. */
export const sopStates = [
  'konsep',
  'dikomentari',
  'diverifikasi',
  'uji coba',
  'disahkan',
  'berlaku',
  'digantikan',
  'dicabut',
] as const;
export type SopState = (typeof sopStates)[number];

export interface SopVersionRow {
  version: number;
  /** Names a draft; null for a version that was approved. */
  draft: string | null;
  state: SopState;
  name: string;
  number: string;
  effectiveFrom: LocalDate | null;
  /** The last day it was, or will be, in force; null when no end is known. */
  until: LocalDate | null;
  openComments: number;
  /** Open cases that follow it. */
  openCases: number;
}

export interface SopRow {
  id: string;
  name: string;
  /** New cases follow this SOP. */
  forCases: boolean;
  /** Newest first. */
  versions: SopVersionRow[];
}

export interface SopCommentView {
  id: string;
  step: string | null;
  text: string;
  suggestion: Suggestion | null;
  by: string;
  at: Instant;
  resolved: { accepted: boolean; reason: string; by: string; at: Instant } | null;
}

/** One version of an SOP, or a draft of it, with everything its page needs. */
export interface SopView extends Omit<SopVersionRow, 'openComments'> {
  id: string;
  forCases: boolean;
  basedOn: number | null;
  content: SopContent;
  /** What a writer names as the text that was changed. */
  revision: string | null;
  owner: string | null;
  savedAt: Instant | null;
  comments: SopCommentView[];
  trial: { from: LocalDate; until: LocalDate } | null;
  ratifier: Ratifier | null;
  revokedFor: string | null;
  log: { id: string; what: string; at: Instant; by: string; detail: string | null }[];
  /** What the officer at the desk may do with it now. */
  possible: SopCommandName[];
  /** Numbers of the SOP's approved versions, newest first. */
  approvedVersions: number[];
}

/** What moving the open cases to a version would do. Nothing is recorded by looking. */
export interface SopMovePreview {
  version: number;
  cases: number;
  /** Cases whose present step is another one under the new version. */
  changes: { from: string; to: string; cases: number; examples: string[] }[];
  unchanged: number;
  refused: { register: string; reason: string }[];
}
export interface SopMoveReceipt {
  move: string;
  moved: number;
  refused: { register: string; reason: string }[];
}

/** A table read from a file, before anything is kept of it. */
export interface SopFilePreview {
  content: SopContent;
  problems: string[];
}
