import {
  type Channel,
  type Classification,
  channels,
  classifications,
  type Status,
  statuses,
} from './terms.ts';

/** The word of a closed vocabulary that a stored text is; null for any other. */
export const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((each) => each === value) ?? null;
export const asStatus = (value: string): Status => oneOf(statuses, value) ?? 'baru';
export const asChannel = (value: string): Channel => oneOf(channels, value) ?? 'lainnya';
export const asClassification = (value: string | null): Classification | null =>
  oneOf(classifications, value);
