import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { Identity } from '../../../shared/data-folder/keyring.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { type Clock, clocksOf } from '../../../shared/domain/case/clocks.ts';
import { type CaseDetails, detailsOf } from '../../../shared/domain/case/details.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import type { PaperBase, Signature } from '../../../shared/paper/data.ts';
import { letterheadOf } from '../../../shared/reports/letterhead.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';

/** What a paper is made from. `identity` is null when it is hidden, unknown or destroyed. */
export interface PaperSource {
  readonly state: CaseState;
  readonly identity: Identity | null;
  readonly number: string | null;
  readonly shortHash: string | null;
}

/** What every paper of a case asks of it and of the office. */
export interface Facts {
  readonly desk: Desk;
  readonly source: PaperSource;
  readonly details: CaseDetails;
  readonly register: string;
  readonly receivedAt: string;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  readonly main: Clock | null;
}

export function factsOf(desk: Desk, source: PaperSource): Facts {
  const { received } = source.state;
  if (!received) throw new Refused('Aduan tidak ada.');
  const { calendar, deadlines } = desk.settings();
  const details = detailsOf(source.state);
  return {
    desk,
    source,
    details,
    register: received.register.text,
    receivedAt: received.at,
    zone: calendar.zone,
    main: clocksOf(source.state, calendar, deadlines)[0] ?? null,
  };
}

/** Sheet, letterhead and foot. */
export function base({ desk, source, register, zone }: Facts, form: PaperForm): PaperBase {
  const { office, paper } = desk.settings();
  const sop = source.state.received ? sopOf(desk.office(), source.state.received.sop) : null;
  return {
    size: form.size ?? paper.size,
    letterhead: letterheadOf(office),
    code: null,
    foot: {
      register,
      sop: sop ? sopWords(sop) : null,
      printedAt: formatInstant(new Date(desk.now()).toISOString(), zone),
      printedBy: desk.officer()?.name ?? '',
      shortHash: source.shortHash,
    },
  };
}

/** `SOP 067/12/406.101/2018 versi 1` */
export const sopWords = (sop: Pick<Sop, 'number' | 'name' | 'version'>): string =>
  `SOP ${sop.number || sop.name} versi ${sop.version}`;

export const signature = (desk: Desk): Signature => desk.settings().signatory;
export const dated = (form: PaperForm): string => (form.date ? formatDate(form.date) : '');
