import { sql } from 'kysely';
import type { SopReality, StepReality } from '../../../shared/contract/reality.ts';
import { suggestStandard, usualDayMinutes } from '../../../shared/domain/sop/realistic.ts';
import type { Sop, SopStep } from '../../../shared/domain/sop/types.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';

interface Pace {
  readonly step: string;
  readonly done: number;
  readonly on_time: number;
  readonly late: number;
  readonly median: number;
  readonly p80: number;
  readonly p90: number;
}

/** What each step's standard says beside what really happened, for one version of the SOP; the newest used when none is named. */
export async function sopReality(
  desk: Desk,
  asked: { id?: string | undefined; version?: number | undefined },
): Promise<SopReality> {
  const sop = await sopAsked(desk, asked);
  const paces = new Map((await pacesOf(desk, sop)).map((pace) => [pace.step, pace]));
  const dayMinutes = usualDayMinutes(desk.settings().calendar);
  return {
    sop: {
      id: sop.id,
      version: sop.version,
      name: sop.name,
      number: sop.number,
      effectiveFrom: sop.effectiveFrom,
    },
    versions: desk.office().sops.map(({ id, version, name }) => ({ id, version, name })),
    dayMinutes,
    steps: sop.steps.map((step, index) => stepReality(sop, step, index + 1, paces.get(step.key), dayMinutes)),
  };
}

async function sopAsked(
  desk: Desk,
  { id, version }: { id?: string | undefined; version?: number | undefined },
): Promise<Sop> {
  const { sops } = desk.office();
  if (id !== undefined) {
    const named = sops.findLast(
      (each) => each.id === id && (version === undefined || each.version === version),
    );
    if (!named) throw new Refused('Versi SOP itu tidak ada. Pilih salah satu dari daftar SOP.');
    return named;
  }
  // A version adopted yesterday says nothing yet: the one that cases were handled by does.
  const { rows } = await sql<{ sop_id: string; sop_version: number }>`
    select sop_id, sop_version from steps order by case_no desc limit 1`.execute(desk.store.read);
  const used = sops.find((each) => each.id === rows[0]?.sop_id && each.version === rows[0]?.sop_version);
  const sop = used ?? sops.at(-1);
  if (!sop) throw new Refused('Belum ada SOP yang berlaku.');
  return sop;
}

/** Percentiles by nearest rank: minutes are counted first, so that only different ones are ranked. */
async function pacesOf(desk: Desk, { id, version }: Sop): Promise<Pace[]> {
  const { rows } = await sql<Pace>`
    with times as (
      select step, minutes, on_time, count(*) as n from steps
      where sop_id = ${id} and sop_version = ${version} and minutes is not null group by step, minutes, on_time
    ), ranked as (
      select *, sum(n) over (partition by step order by minutes) as upto, sum(n) over (partition by step) as total from times
    )
    select step, sum(n) as done, coalesce(sum(n) filter (where on_time = 1), 0) as on_time,
      coalesce(sum(n) filter (where on_time = 0), 0) as late,
      min(case when upto * 2 >= total then minutes end) as median,
      min(case when upto * 5 >= total * 4 then minutes end) as p80,
      min(case when upto * 10 >= total * 9 then minutes end) as p90
    from ranked group by step`.execute(desk.store.read);
  return rows;
}

function stepReality(
  sop: Sop,
  step: SopStep,
  number: number,
  pace: Pace | undefined,
  dayMinutes: number,
): StepReality {
  const own = step.limit === 'klasifikasi' ? null : step.limit;
  return {
    key: step.key,
    number,
    activity: step.activity,
    actor: sop.actors.find((actor) => actor.key === step.actor)?.name ?? step.actor,
    standard: step.limitText,
    limit: own,
    done: pace?.done ?? 0,
    median: pace?.median ?? null,
    p90: pace?.p90 ?? null,
    onTime: pace?.on_time ?? 0,
    late: pace?.late ?? 0,
    suggestion: pace
      ? suggestStandard({ done: pace.done, p80Minutes: pace.p80, standard: own, dayMinutes })
      : null,
  };
}
