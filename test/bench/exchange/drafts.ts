import type { OwnDraft } from '../../../server/exchange/record.ts';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { caseIdOfTracking } from '../../../shared/intake/lapor/fingerprint.ts';

const words = 'Sudah dicek di lapangan bersama perangkat desa; perbaikan dijadwalkan pekan depan.';

const lapor = (trackingId: string) => ({
  trackingId,
  receivedAt: '2026-11-02T01:00:00.000Z',
  classification: 'Pengaduan Tidak Berkadar Pengawasan',
  categoryId: null,
  category: 'Infrastruktur',
  title: `Jalan berlubang ${trackingId}`,
  bodyInitial: 'Jalan berlubang sejak bulan lalu dan membahayakan pengendara.',
  bodyFinal: null,
  anonymous: false,
  confidential: false,
  source: null,
  parentAgency: null,
  agencyId: null,
  agency: null,
  status: 'Proses',
  holdOrArchiveReason: null,
  province: null,
  regency: null,
  district: 'Contoh',
  village: null,
  rating: null,
  extra: {},
});

const caseOf = (first: number, index: number): string => caseStream(caseIdOfTracking(String(first + index)));

/** What Kominfo has for an office: cases received and assigned, then words on them, `total` events in all. */
export function kominfoDrafts(office: string, first: number, cases: number, total: number): OwnDraft[] {
  const begun = Array.from({ length: cases }, (_, index): OwnDraft[] => {
    const stream = caseOf(first, index);
    const trackingId = String(first + index);
    const received: CaseFact = {
      type: 'received',
      payload: {
        channel: 'lapor',
        receivedAt: '2026-11-02T01:00:00.000Z',
        register: { year: 2026, sequence: index + 1, text: `K-${trackingId}` },
        sop: { id: 'sop-lapor', version: 1 },
        reporter: null,
        importId: null,
        history: false,
        lapor: lapor(trackingId),
        digest: null,
        report: null,
      },
    };
    return [
      { stream, fact: received },
      { stream, fact: { type: 'assigned', payload: { office, name: 'Dinas Contoh' } } },
    ];
  }).flat();
  const notes = Array.from({ length: total - begun.length }, (_, index): OwnDraft => {
    const fact: CaseFact = { type: 'noted', payload: { note: words } };
    return { stream: caseOf(first, index % cases), fact };
  });
  return [...begun, ...notes];
}

/** What an office did: cases of its own that came in by letter, then follow-ups on them, `total` events in all. */
export function officeDrafts(first: number, cases: number, total: number): Draft[] {
  const begun = Array.from({ length: cases }, (_, index): Draft => {
    const sequence = first + index;
    return {
      stream: caseStream(caseIdOfTracking(`kantor ${sequence}`)),
      fact: {
        type: 'received',
        payload: {
          channel: 'surat',
          receivedAt: '2026-11-02T01:00:00.000Z',
          register: { year: 2026, sequence, text: `${sequence}/ADU/XI/2026` },
          sop: { id: 'sop-lapor', version: 1 },
          reporter: null,
          importId: null,
          history: false,
          lapor: null,
          digest: null,
          report: {
            title: `Saluran air tersumbat ${sequence}`,
            body: 'Saluran air di depan rumah tersumbat sejak pekan lalu.',
            classification: 'pengaduan',
            category: null,
            district: 'Contoh',
            village: null,
            anonymous: false,
            confidential: false,
          },
        },
      },
    };
  });
  const work = Array.from({ length: total - cases }, (_, index): Draft => {
    const { stream } = begun[index % cases] ?? { stream: '' };
    return { stream, fact: { type: 'followed-up', payload: { note: words } } };
  });
  return [...begun, ...work];
}
