import type { Staging } from '../../shared/data-folder/staging.ts';
import { toLocalDate } from '../../shared/domain/calendar/local-time.ts';
import type { LocalDate, WorkingCalendar, Zone } from '../../shared/domain/calendar/types.ts';
import type { Office } from '../../shared/domain/office/office.ts';
import type { Settings } from '../../shared/domain/office/settings.ts';
import type { KeptFile } from '../../shared/intake/lapor/kept-file.ts';
import type { PdfPrinter } from '../../shared/printing/pdf-printer.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { Staff } from '../staff/accounts.ts';
import type { Db } from '../store/dialect.ts';
import { publications, regencyOf } from './regency.ts';

/** What every use case of the console works with. */
export interface Console {
  readonly desk: OpenDesk;
  readonly staging: Staging;
  readonly printer: PdfPrinter;
  readonly version: string;
  /** The regency's name, on screens and papers. */
  readonly regency: string;
  /** Rows of a LAPOR! file between its preview and its import. */
  readonly kept: KeptFile;
}

/** A console with somebody of Kominfo at it. */
export interface Seat extends Console {
  readonly staff: Staff;
}

/** The present moment, by the regency's own calendar. */
export interface Present {
  readonly instant: string;
  readonly today: LocalDate;
  readonly zone: Zone;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
  readonly office: Office;
}

export async function presentOf(
  { desk, regency }: { readonly desk: Pick<OpenDesk, 'now'>; readonly regency: string },
  db: Db,
): Promise<Present> {
  const office = regencyOf(regency, await publications(db));
  const { settings } = office;
  if (!settings) throw new Error('the regency has no settings');
  const instant = new Date(desk.now()).toISOString();
  const { calendar } = settings;
  const { zone } = calendar;
  return { instant, today: toLocalDate(instant, zone), zone, calendar, settings, office };
}

export const instantOf = (ms: number): string => new Date(ms).toISOString();
