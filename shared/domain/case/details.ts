import type { CaseState } from './state.ts';
import { type Classification, classificationFromLapor, isClosedAtLapor, plainCategory } from './terms.ts';

/** The case's present face: the office's corrections over LAPOR!'s columns or the manual report. */
export interface CaseDetails {
  readonly title: string;
  readonly body: string;
  readonly originalTitle: string;
  readonly originalBody: string;
  readonly classification: Classification | null;
  readonly category: string | null;
  readonly district: string | null;
  readonly village: string | null;
  readonly source: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly trackingId: string | null;
}

export function detailsOf(state: CaseState): CaseDetails {
  const { lapor, report, corrections } = state;
  const originalTitle = lapor?.title ?? report?.title ?? '';
  const originalBody = lapor ? (lapor.bodyFinal ?? lapor.bodyInitial) : (report?.body ?? '');
  return {
    title: corrections.title ?? originalTitle,
    body: corrections.body ?? originalBody,
    originalTitle,
    originalBody,
    classification:
      state.classification ??
      (lapor ? classificationFromLapor(lapor.classification) : (report?.classification ?? null)),
    category: corrections.category ?? (lapor ? plainCategory(lapor.category) : (report?.category ?? null)),
    district: corrections.district ?? lapor?.district ?? report?.district ?? null,
    village: corrections.village ?? lapor?.village ?? report?.village ?? null,
    source: lapor?.source ?? null,
    // LAPOR!'s or the reporter's own wish for secrecy is the least; the office may only add to it or lift it on record.
    anonymous: state.privacy?.anonymous ?? lapor?.anonymous ?? report?.anonymous ?? false,
    confidential: state.privacy?.confidential ?? lapor?.confidential ?? report?.confidential ?? false,
    trackingId: lapor?.trackingId ?? null,
  };
}

export function closedAtLapor(state: CaseState): boolean {
  return isClosedAtLapor(state.lapor?.status ?? null);
}
