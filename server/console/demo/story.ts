import { caseStream } from '../../../shared/event-store/case-events.ts';
import type { OwnDraft } from '../../exchange/record.ts';
import { atDesk } from './desk-hours.ts';
import type { PretendOffice } from './pretend-office.ts';
import type { DemoRandom } from './random.ts';
import type { DemoReport } from './reports.ts';

/** One thing that somebody did at a moment. */
export type Act =
  | { readonly kind: 'masuk'; readonly at: number; readonly report: DemoReport }
  | { readonly kind: 'kominfo'; readonly at: number; readonly draft: OwnDraft }
  | { readonly kind: 'terima'; readonly at: number; readonly office: PretendOffice; readonly caseId: string }
  | {
      readonly kind: 'kantor';
      readonly at: number;
      readonly office: PretendOffice;
      readonly draft: OwnDraft;
    };

const hour = 3_600_000;
const day = 24 * hour;

/** Everything that happens to a report until now: most are answered, some late, some go back, new ones wait. */
export function storyOf(
  report: DemoReport,
  office: PretendOffice | null,
  offices: readonly PretendOffice[],
  random: DemoRandom,
  now: number,
): Act[] {
  const { caseId } = report.staged;
  const stream = caseStream(caseId);
  const acts: Act[] = [{ kind: 'masuk', at: report.at, report }];
  const fresh = now - report.at < 3 * day;
  if (!office || fresh) return acts;
  const assigned = atDesk(report.at + (4 + random.below(30)) * hour);
  const give = (to: PretendOffice, at: number) =>
    acts.push({
      kind: 'kominfo',
      at,
      draft: {
        stream,
        fact: { type: 'assigned', payload: { office: to.id, name: to.about.name } },
      },
    });
  give(office, assigned);
  acts.push(...workOf(report, office, assigned, random, now));
  if (report.topic.category === 'Infrastruktur' && random.chance(0.4)) {
    const second = offices.find((each) => each.about.name === 'Dinas Lingkungan Hidup');
    if (second && second !== office) {
      const later = atDesk(assigned + hour);
      give(second, later);
      acts.push(...workOf(report, second, later, random, now));
    }
  }
  return acts.filter((act) => act.at <= now);
}

/** What an office does with what it was given; nothing of it has arrived since its last exchange. */
function workOf(
  report: DemoReport,
  office: PretendOffice,
  assigned: number,
  random: DemoRandom,
  now: number,
): Act[] {
  const { caseId } = report.staged;
  const stream = caseStream(caseId);
  const { about } = office;
  const heard = now - about.silentDays * day - 2 * hour;
  const step = (at: number, type: string, payload: object): Act => ({
    kind: 'kantor',
    at,
    office,
    draft: { stream, fact: { type, payload } },
  });
  const taken = atDesk(assigned + (3 + random.below(20)) * hour);
  // The longer an office usually takes, the further its answers are spread.
  const wait = Math.round((1 + random.next() * 2 * about.pace) * 0.8 * day);
  const verified = atDesk(taken + 2 * hour);
  const disposed = atDesk(verified + 4 * hour);
  const followedUp = atDesk(Math.max(disposed + hour, taken + Math.round(wait / 2)));
  const drafted = atDesk(Math.max(followedUp + hour, taken + wait - 3 * hour));
  const answered = atDesk(drafted + hour);
  const acts: Act[] = [{ kind: 'terima', at: taken, office, caseId }];
  if (random.chance(0.05))
    return [...acts, step(verified, 'returned', { reason: 'Bukan urusan kantor kami' })].filter(
      (act) => act.at <= heard,
    );
  acts.push(
    step(verified, 'verified', {}),
    step(disposed, 'disposed', {
      unit: about.unit,
      instructions: ['Proses lebih lanjut'],
      urgency: 'segera',
      byHand: true,
    }),
  );
  if (random.chance(0.04))
    return [...acts, step(followedUp, 'held', { reason: 'Mohon sebutkan alamat lengkapnya.' })].filter(
      (act) => act.at <= heard,
    );
  acts.push(
    step(followedUp, 'followed-up', {
      note: 'Lokasi sudah ditinjau bersama perangkat desa.',
    }),
    step(drafted, 'answer-drafted', { answer: report.topic.answer }),
    step(answered, 'answer-approved', {}),
  );
  const told = acts.filter((act) => act.at <= heard);
  const uploaded = atDesk(answered + (8 + random.below(60)) * hour);
  if (answered > heard || uploaded > now - 7 * day) return told;
  told.push({
    kind: 'kominfo',
    at: uploaded,
    draft: { stream, fact: { type: 'answer-uploaded', payload: { office: office.id, via: 'LAPOR!' } } },
  });
  if (uploaded + 12 * day < heard)
    told.push(step(atDesk(uploaded + 12 * day), 'closed', { result: 'pelapor tidak menanggapi' }));
  return told;
}
