import type { Settings } from '../domain/office/settings.ts';
import type { Letterhead } from '../paper/base-data.ts';

/** The office's letterhead as its settings give it. */
export function letterheadOf(office: Settings['office']): Letterhead {
  return {
    government: office.government,
    office: office.name.toUpperCase(),
    addressLines: [...office.addressLines, ...(office.contact ? [office.contact] : [])],
    emblem: office.emblem,
  };
}
