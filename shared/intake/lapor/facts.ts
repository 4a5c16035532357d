import type { CaseFact, OfficialNumber, Sealed } from '../../domain/case/events.ts';
import { channelOf } from './channel.ts';
import type { StagedReport } from './outcomes.ts';

/** What the importer gives a new report. `history`: reports that LAPOR! closed come in with no running clock. */
interface Given {
  readonly importId: string;
  readonly history: boolean;
  readonly register: OfficialNumber;
  readonly sop: { readonly id: string; readonly version: number };
  readonly reporter: Sealed | null;
}

/** A new report of the file as what is recorded of it. */
export function laporFact({ lapor, digest, closed, receivedAt }: StagedReport, given: Given): CaseFact {
  const { importId, register, sop, reporter } = given;
  return {
    type: 'received',
    payload: {
      channel: channelOf(lapor.source),
      receivedAt,
      register,
      sop,
      reporter,
      importId,
      history: given.history && closed,
      lapor,
      digest,
      report: null,
    },
  };
}

/** The same of a report that is known and changed at LAPOR!. */
export const laporChange = (
  { lapor, digest }: StagedReport,
  importId: string,
  reporter: Sealed | null,
): CaseFact => ({ type: 'lapor-updated', payload: { importId, lapor, digest, reporter } });
