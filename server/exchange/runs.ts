import type { RequestManifest } from '../../shared/exchange/manifest.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import type { WireEvent } from '../../shared/exchange/wire-event.ts';

type Run = RequestManifest['runs'][number];

/** What the server knows of an incarnation: how far it has come, and the hashes of what was sent again. */
export interface KnownRun {
  readonly seq: number;
  readonly hash: string | null;
  readonly hashOf: ReadonlyMap<number, string>;
}

export interface SoundRuns {
  readonly kind: 'sound';
  readonly fresh: readonly WireEvent[];
  readonly duplicate: readonly WireEvent[];
  /** The first incarnation of which something before what was sent is missing. */
  readonly gap: { readonly incarnation: string; readonly expected: number } | null;
}
export type ExaminedRuns =
  | SoundRuns
  /** Two events under one number: the device tells two stories. */
  | { readonly kind: 'equivocation'; readonly incarnation: string; readonly seq: number };

/** Parts a request's lines into its runs; refuses lines that are not what the manifest promised. */
export function partIntoRuns(
  manifest: RequestManifest,
  events: readonly WireEvent[],
): readonly { readonly run: Run; readonly events: readonly WireEvent[] }[] {
  const seen = new Set<string>();
  let at = 0;
  const parted = manifest.runs.map((run) => {
    if (run.to < run.from || seen.has(run.incarnation)) throw new ExchangeRefused('rusak', 'urutan');
    seen.add(run.incarnation);
    const own = events.slice(at, at + run.to - run.from + 1);
    at += run.to - run.from + 1;
    for (const [index, event] of own.entries()) checkLine(event, run.from + index, run, manifest);
    return { run, events: own };
  });
  if (at !== events.length) throw new ExchangeRefused('rusak', 'jumlah catatan');
  return parted;
}

function checkLine(event: WireEvent, seq: number, run: Run, manifest: RequestManifest): void {
  const place = `nomor ${seq}`;
  if (event.device !== manifest.from.device)
    throw new ExchangeRefused('catatan-salah', `${place}, perangkat`);
  if (event.incarnation !== run.incarnation || event.seq !== seq)
    throw new ExchangeRefused('catatan-salah', `${place}, urutan`);
  // PostgreSQL keeps no NUL, and half a surrogate pair would not come back as it went.
  if (event.actor.includes('\0') || !event.actor.isWellFormed())
    throw new ExchangeRefused('catatan-salah', `${place}, pelaku`);
}

/**
 * Hashes that new events follow though they are not those of the event before them in their incarnation. Files of the
 * first versions went on from whatever stood last in them: such a hash must be that of another event of the device.
 */
export function otherLinks(
  runs: ReturnType<typeof partIntoRuns>,
  known: ReadonlyMap<string, KnownRun>,
): string[] {
  const here = new Set(runs.flatMap(({ events }) => events.map((event) => event.hash)));
  return runs.flatMap(({ run, events }) => {
    const head = known.get(run.incarnation);
    return events.flatMap((event, index) => {
      const before = events[index - 1]?.hash ?? (event.seq === (head?.seq ?? 0) + 1 ? head?.hash : undefined);
      const follows = before === undefined || before === null || before === event.prev_hash;
      return follows || here.has(event.prev_hash) ? [] : [event.prev_hash];
    });
  });
}

/**
 * Compares what was sent with what is known: new, sent again, a gap, or two stories.
 *
 * @param strange those of `otherLinks` that are nobody's
 */
export function examineRuns(
  runs: ReturnType<typeof partIntoRuns>,
  known: ReadonlyMap<string, KnownRun>,
  strange: ReadonlySet<string>,
): ExaminedRuns {
  const fresh: WireEvent[] = [];
  const duplicate: WireEvent[] = [];
  let gap: { incarnation: string; expected: number } | null = null;
  for (const { run, events } of runs) {
    const { incarnation } = run;
    const head = known.get(incarnation) ?? { seq: 0, hash: null, hashOf: new Map() };
    if (run.from > head.seq + 1) {
      gap ??= { incarnation, expected: head.seq + 1 };
      continue;
    }
    for (const event of events) {
      if (event.seq > head.seq) {
        if (strange.has(event.prev_hash)) {
          // It follows another last event than ours: a second copy of the same sitting goes on.
          if (event.seq === head.seq + 1) return { kind: 'equivocation', incarnation, seq: head.seq };
          throw new ExchangeRefused('catatan-salah', `nomor ${event.seq}, rantai`);
        }
        fresh.push(event);
      } else if (head.hashOf.get(event.seq) === event.hash) duplicate.push(event);
      else return { kind: 'equivocation', incarnation, seq: event.seq };
    }
  }
  return { kind: 'sound', fresh, duplicate, gap };
}
