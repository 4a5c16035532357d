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

export type ExaminedRuns =
  | {
      readonly kind: 'sound';
      readonly fresh: readonly WireEvent[];
      readonly duplicate: readonly WireEvent[];
      /** The first incarnation of which something before what was sent is missing. */
      readonly gap: { readonly incarnation: string; readonly expected: number } | null;
    }
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
    for (const [index, event] of own.entries())
      checkLine(event, run.from + index, run, manifest, own[index - 1]);
    return { run, events: own };
  });
  if (at !== events.length) throw new ExchangeRefused('rusak', 'jumlah catatan');
  return parted;
}

function checkLine(
  event: WireEvent,
  seq: number,
  run: Run,
  manifest: RequestManifest,
  before: WireEvent | undefined,
): void {
  const place = `nomor ${seq}`;
  if (event.device !== manifest.from.device)
    throw new ExchangeRefused('catatan-salah', `${place}, perangkat`);
  if (event.incarnation !== run.incarnation || event.seq !== seq)
    throw new ExchangeRefused('catatan-salah', `${place}, urutan`);
  if (before !== undefined && event.prev_hash !== before.hash)
    throw new ExchangeRefused('catatan-salah', `${place}, rantai`);
  // PostgreSQL keeps no NUL, and half a surrogate pair would not come back as it went.
  if (event.actor.includes('\0') || !event.actor.isWellFormed())
    throw new ExchangeRefused('catatan-salah', `${place}, pelaku`);
}

/** Compares what was sent with what is known: new, sent again, a gap, or two stories. */
export function examineRuns(
  runs: ReturnType<typeof partIntoRuns>,
  known: ReadonlyMap<string, KnownRun>,
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
        // A first new event that follows another last one than ours comes from a second copy of the same sitting.
        if (event.seq === head.seq + 1 && head.hash !== null && event.prev_hash !== head.hash)
          return { kind: 'equivocation', incarnation, seq: head.seq };
        fresh.push(event);
      } else if (head.hashOf.get(event.seq) === event.hash) duplicate.push(event);
      else return { kind: 'equivocation', incarnation, seq: event.seq };
    }
  }
  return { kind: 'sound', fresh, duplicate, gap };
}
