import type { CaseEvent, CaseFact } from '../../../shared/domain/case/events.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';

/** Monday 2 November 2026, 09.00 WIB; fact `n` is recorded n hours later. */
const start = Date.UTC(2026, 10, 2, 2);
export const at = (hour: number): string => new Date(start + hour * 3_600_000).toISOString();

export function receipt(history = false, importId: string | null = null, sequence = 1): CaseFact {
  return {
    type: 'received',
    payload: {
      channel: 'surat',
      receivedAt: at(0),
      register: { year: 2026, sequence, text: `000${sequence}/ADU/XI/2026` },
      sop: { id: 'sop-lapor', version: 1 },
      reporter: null,
      importId,
      history,
      lapor: null,
      digest: null,
      report: {
        title: 'Lampu jalan mati',
        body: 'Lampu jalan mati sejak pekan lalu.',
        classification: null,
        category: null,
        district: null,
        village: null,
        anonymous: false,
        confidential: false,
      },
    },
  };
}

export function told(...facts: readonly CaseFact[]): CaseState {
  return foldCase(
    facts.map(
      (fact, hour): CaseEvent => ({
        id: `e${hour}`,
        hlc: `${String(start + hour * 3_600_000).padStart(15, '0')}-0000`,
        device: 'komputer',
        office: 'kantor',
        side: 'own',
        actor: 'petugas',
        ...fact,
      }),
    ),
  );
}
