import type { LocalDate } from '../../calendar/types.ts';
import type { EventMeta } from '../../case/events.ts';
import type { CellColumn } from '../cells.ts';
import type { SopContent } from '../content.ts';
import type { Ratifier } from '../identity.ts';

/** A change to one cell of a step that somebody would like to see. */
export interface Suggestion {
  readonly field: CellColumn;
  readonly value: string;
}

/** Payload of every event of an SOP's own stream (`sop/<id>`). `draft` names the draft that became, or may become, a version. */
export interface SopPayloads {
  drafted: {
    readonly draft: string;
    /** The number it will have when it is approved. */
    readonly version: number;
    readonly basedOn: number | null;
    readonly content: SopContent;
  };
  'draft-saved': { readonly draft: string; readonly content: SopContent };
  submitted: { readonly draft: string };
  commented: {
    readonly draft: string;
    readonly comment: string;
    /** A step's key; null = the SOP as a whole. */
    readonly step: string | null;
    readonly text: string;
    readonly suggestion: Suggestion | null;
  };
  'comment-resolved': {
    readonly draft: string;
    readonly comment: string;
    readonly accepted: boolean;
    readonly reason: string;
  };
  'draft-verified': { readonly draft: string };
  'trial-started': { readonly draft: string; readonly from: LocalDate; readonly until: LocalDate };
  /** Back to the desk: what was verified or tried has to change. */
  reconsidered: { readonly draft: string; readonly reason: string };
  approved: {
    readonly draft: string;
    readonly version: number;
    readonly number: string;
    readonly effectiveFrom: LocalDate;
    readonly ratifier: Ratifier;
  };
  'draft-dropped': { readonly draft: string; readonly reason: string };
  /** A version in force is withdrawn; new cases follow what is in force beside it. */
  revoked: { readonly version: number; readonly reason: string };
}
export type SopEventType = keyof SopPayloads;
export type SopFact = {
  [T in SopEventType]: { readonly type: T; readonly payload: SopPayloads[T] };
}[SopEventType];
export type SopEvent = SopFact & EventMeta;
