import { call } from '@orpc/server';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import { type Figure, median, ms, p95, timed } from '../figure.ts';

const typed = [
  'lampu jalan padam',
  'jembatan gandusari',
  'bansos',
  'irigasi watulimo rt 7',
  '5001234',
  'sampah',
];

/** What the palette asks at every key: growing beginnings of what a person types. */
export async function searchAsYouType(workbench: Workbench, rounds: number): Promise<Figure> {
  const all: { text: string; time: number }[] = [];
  const beginnings = typed.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  for (let round = -1; round < rounds; round += 1) {
    for (const text of beginnings) {
      const time = await timed(() => call(workbench.router.cases.find, { text }));
      if (round >= 0) all.push({ text, time });
    }
  }
  const value = p95(all.map((each) => each.time));
  const slowest = all.reduce((a, b) => (b.time > a.time ? b : a));
  return {
    what: 'cari sambil mengetik',
    goal: 'p95 < 30 ms',
    result: `p95 ${ms(value)} (median ${ms(median(all.map((each) => each.time)))})`,
    passed: value < 30,
    reason: `paling lambat "${slowest.text}": ${ms(slowest.time)}`,
  };
}
