import fc from 'fast-check';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import type { Branch, Sop, SopStep } from '../../../shared/domain/sop/types.ts';

const word = fc.constantFrom(
  'periksa',
  'berkas',
  'aduan',
  'kelengkapan',
  'dan/atau',
  'disposisi',
  'pertanggungjawaban',
  'LAPOR!',
  '2x24',
  'jam',
  'ketidaklengkapan-persyaratan',
  'https://www.lapor.go.id/laporan/detil/lampu-jalan-padam-di-perempatan',
  'Ŵŵŵ',
  'a',
  '≤',
  '🙂',
);
const text = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 0, maxLength: most, size: 'max' }).map((words) => words.join(' '));
/** Mostly short, now and then longer than a page. */
const cellText = fc.oneof(
  { weight: 20, arbitrary: text(6) },
  { weight: 4, arbitrary: text(30) },
  { weight: 1, arbitrary: text(260) },
);
const label = fc.constantFrom(
  'Ya',
  'Tidak',
  'Tidak lengkap',
  'Bukan wewenang',
  'Pertanggungjawaban ditolak',
  '',
);

interface Raw {
  readonly decision: boolean;
  readonly actor: number;
  readonly others: readonly number[];
  readonly texts: readonly string[];
  readonly branches: readonly { readonly to: number; readonly label: string }[];
}
const raw: fc.Arbitrary<Raw> = fc.record({
  decision: fc.boolean(),
  actor: fc.nat(11),
  others: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(11), { maxLength: 4 }) },
  ),
  texts: fc.array(cellText, { minLength: 5, maxLength: 5 }),
  branches: fc.array(fc.record({ to: fc.nat(50), label }), { minLength: 2, maxLength: 4 }),
});

function stepOf(each: Raw, place: number, count: number, actors: number): SopStep {
  const last = place === count - 1;
  const decision = each.decision && place > 0 && !last;
  // Up to 50: past the last step it ends the procedure, and 50 itself names a step that is not there.
  const branches = each.branches.map(({ to, label: said }, i): Branch => {
    const goTo = to === 50 ? 'tidak-ada' : to >= count ? null : `langkah-${to}`;
    return { outcome: `hasil-${i}`, label: said, goTo: i === 0 ? `langkah-${place + 1}` : goTo };
  });
  const [activity = '', inputs = '', limitText = '', output = '', note = ''] = each.texts;
  return {
    key: `langkah-${place}`,
    kind: place === 0 ? 'start' : last ? 'end' : decision ? 'decision' : 'process',
    activity,
    actor: `aktor-${each.actor % actors}`,
    coActors: each.others.map((other) => `aktor-${other % actors}`),
    completedBy: 'manual',
    branches: decision ? branches : [],
    limit: null,
    limitText,
    inputs,
    output,
    note,
  };
}

/** Valid SOPs of 3-40 steps and 2-12 actors, with loops, jumps, steps done together and long texts. */
export const anySop: fc.Arbitrary<Sop> = fc
  .record({
    actors: fc.array(
      fc.constantFrom('Kepala', 'Pejabat penghubung', 'Petugas resepsionis dan penerima tamu'),
      {
        minLength: 2,
        maxLength: 12,
        size: 'max',
      },
    ),
    steps: fc.array(raw, { minLength: 3, maxLength: 40, size: 'max' }),
    name: text(12),
  })
  .map(({ actors, steps, name }) => ({
    ...defaultSop,
    name,
    actors: actors.map((title, i) => ({ key: `aktor-${i}`, name: title })),
    steps: steps.map((each, place) => stepOf(each, place, steps.length, actors.length)),
  }));
