import type { LaporFields } from '../../../shared/domain/case/events.ts';
import { classificationLabel } from '../../../shared/domain/case/terms.ts';
import { canonical } from '../../../shared/domain/event/envelope.ts';
import { caseIdOfTracking, digestOfFields } from '../../../shared/intake/lapor/fingerprint.ts';
import type { StagedReport } from '../../../shared/intake/lapor/outcomes.ts';
import type { OpenDesk } from '../../open-desk.ts';
import type { DemoRandom } from './random.ts';
import { type DemoTopic, demoDistricts, demoTopics } from './topics.ts';

const day = 86_400_000;
const mix = demoTopics.flatMap((topic) => Array.from({ length: topic.weight }, () => topic));

export interface DemoReport {
  readonly topic: DemoTopic;
  readonly at: number;
  readonly staged: StagedReport;
}

/** About 24 invented reports a month over the last ten months, oldest first. */
export function demoReports(desk: OpenDesk, random: DemoRandom): DemoReport[] {
  const now = desk.now();
  const moments = Array.from(
    { length: 240 },
    () => now - random.below(300) * day - random.below(9) * 3_600_000,
  );
  return moments
    .toSorted((a, b) => a - b)
    .map((at, index) => {
      const topic = random.pick(mix);
      const district = random.pick(demoDistricts);
      const receivedAt = new Date(at).toISOString();
      const trackingId = String(8_200_000 + index * 37);
      const secret = topic.classification === 'pengaduan-berkadar' || random.chance(0.1);
      const lapor: LaporFields = {
        trackingId,
        receivedAt,
        classification: classificationLabel[topic.classification],
        categoryId: null,
        category: topic.category,
        title: `${topic.title}, ${district}`,
        bodyInitial: topic.body,
        bodyFinal: null,
        anonymous: secret && random.chance(0.5),
        confidential: secret,
        source: random.pick(['Website', 'Android', 'Android', 'WhatsApp', 'SMS']),
        parentAgency: 'Pemerintah Kabupaten Trenggalek',
        agencyId: null,
        agency: topic.agency,
        status: 'Terverifikasi',
        holdOrArchiveReason: null,
        province: 'Jawa Timur',
        regency: 'Kabupaten Trenggalek',
        district,
        village: null,
        rating: null,
        extra: {},
      };
      const reporterName = secret ? null : `Warga Contoh ${1 + random.below(60)}`;
      return {
        topic,
        at,
        staged: {
          row: index + 2,
          trackingId,
          caseId: caseIdOfTracking(trackingId),
          receivedAt,
          closed: false,
          digest: digestOfFields(canonical(lapor), reporterName, desk.keyring),
          reporterName,
          lapor,
          outcome: 'baru',
          register: null,
        },
      };
    });
}
