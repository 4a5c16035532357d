import type { SopReality, StepReality } from '../../../shared/contract/reality.ts';
import { ChartCard } from '../../common/charts/chart-card.tsx';
import { percent, whole } from '../../common/charts/look.ts';
import { ofStandard, shareWithin, stepHref } from './linked-steps.ts';
import { StepBars } from './step-bars.tsx';

interface CardProps {
  readonly reality: SopReality;
  readonly name: string;
  readonly go: (href: string) => void;
}

const label = (step: StepReality): string => `${step.number}. ${step.activity}`;

/** How much of each step's work was done within its standard, and how much past it. */
export function WithinCard({ reality: { sop, steps }, name, go }: CardProps) {
  const measured = steps.filter((step) => step.onTime + step.late > 0);
  const late = measured.reduce((sum, step) => sum + step.late, 0);
  return (
    <ChartCard
      title="Dalam dan lewat mutu baku"
      period={name}
      definition="Jumlah pekerjaan pada setiap langkah yang selesai dalam, dan yang lewat, mutu bakunya. Langkah tanpa mutu baku tidak dihitung."
      summary={`${whole(late)} pekerjaan lewat mutu baku.`}
      legend={[
        { label: 'Dalam mutu baku', look: 'bar' },
        { label: 'Lewat mutu baku', look: 'hatch' },
      ]}
      table={{
        head: ['Langkah', 'Dalam', 'Lewat', 'Bagian dalam'],
        rows: measured.map((step) => ({
          cells: [label(step), step.onTime, step.late, percent(shareWithin(step) ?? 0)],
          href: stepHref(sop, step.key, { stepPace: 'lewat' }),
        })),
      }}
    >
      <StepBars
        stacked
        names={['Dalam mutu baku', 'Lewat mutu baku']}
        data={measured.map((step) => ({
          label: label(step),
          first: step.onTime,
          second: step.late,
          firstHref: stepHref(sop, step.key, { stepPace: 'dalam' }),
          secondHref: stepHref(sop, step.key, { stepPace: 'lewat' }),
        }))}
        go={go}
      />
    </ChartCard>
  );
}

/** Each step's median and 90th percentile as a part of its standard, so that minutes and days stand in one picture. */
export function RatioCard({ reality: { sop, steps, dayMinutes }, name, go }: CardProps) {
  const compared = steps.flatMap((step) => {
    const ratio = ofStandard(step, dayMinutes);
    return ratio ? [{ step, ratio }] : [];
  });
  const over = compared.filter(({ ratio }) => ratio.median > 100).length;
  return (
    <ChartCard
      title="Kenyataan dibanding mutu baku"
      period={name}
      definition="Median dan persentil ke-90 setiap langkah, dalam persen dari mutu bakunya; garis putus-putus adalah mutu baku (100%). Satu hari kerja dihitung sepanjang rata-rata jam kerja sehari."
      summary={`Median ${whole(over)} langkah lebih lama daripada mutu bakunya.`}
      legend={[
        { label: 'Median', look: 'bar' },
        { label: 'Persentil ke-90', look: 'hatch' },
      ]}
      table={{
        head: ['Langkah', 'Median (% mutu baku)', 'Persentil ke-90 (% mutu baku)'],
        rows: compared.map(({ step, ratio }) => ({
          cells: [label(step), Math.round(ratio.median), Math.round(ratio.p90)],
          href: stepHref(sop, step.key),
        })),
      }}
    >
      <StepBars
        names={['Median', 'Persentil ke-90']}
        unit="%"
        mark={100}
        data={compared.map(({ step, ratio }) => ({
          label: label(step),
          first: ratio.median,
          second: ratio.p90,
          firstHref: stepHref(sop, step.key, { stepPace: `${step.median ?? 0}+` }),
          secondHref: stepHref(sop, step.key, { stepPace: `${step.p90 ?? 0}+` }),
        }))}
        go={go}
      />
    </ChartCard>
  );
}
