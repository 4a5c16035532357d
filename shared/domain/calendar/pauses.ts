import { localDayNumber } from './local-time.ts';
import type { Pause, Zone } from './types.ts';

/** A pause that has ended, in epoch milliseconds or in local day numbers, `to` excluded. */
export interface PauseSpan {
  from: number;
  to: number;
  reason: string;
}

/** The pauses that matter to a clock, sorted, not overlapping, none before its start. */
export interface ReadPauses {
  ended: readonly PauseSpan[];
  /** The pause that still lasts: since when (epoch milliseconds). */
  open: { from: number; reason: string } | null;
}

/** Cuts pauses off before the start of the clock, merges overlapping ones; unreadable or reversed ones fall out. */
export function readPauses(pauses: readonly Pause[], startMs: number): ReadPauses {
  let open: ReadPauses['open'] = null;
  const spans: PauseSpan[] = [];
  for (const pause of pauses) {
    const from = Math.max(Date.parse(pause.from), startMs);
    if (pause.to !== null) {
      const to = Date.parse(pause.to);
      if (from < to) spans.push({ from, to, reason: pause.reason });
    } else if (!Number.isNaN(from) && (open === null || from < open.from)) {
      open = { from, reason: pause.reason };
    }
  }
  return { ended: merge(spans), open };
}

function merge(spans: readonly PauseSpan[]): PauseSpan[] {
  const merged: PauseSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (!last || last.to < span.from) {
      merged.push({ ...span });
      continue;
    }
    last.to = Math.max(last.to, span.to);
    if (!last.reason.split('; ').includes(span.reason)) last.reason += `; ${span.reason}`;
  }
  return merged;
}

/**
 * The same pauses as whole local days: paused from the day it began up to, not including, the day it was
 * resumed. A pause that ends on the day it began covers no day.
 */
export function pausedDays(ended: readonly PauseSpan[], zone: Zone): PauseSpan[] {
  return ended
    .map(({ from, to, reason }) => ({
      from: localDayNumber(from, zone),
      to: localDayNumber(to, zone),
      reason,
    }))
    .filter((span) => span.from < span.to);
}

/** Milliseconds of `from`..`to` that are not paused. */
export function unpausedTime(from: number, to: number, ended: readonly PauseSpan[]): number {
  let left = Math.max(0, to - from);
  for (const pause of ended) left -= Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from));
  return Math.max(0, left);
}

/** The moment when `amount` milliseconds of unpaused time have passed since `from`; at or after `from`. */
export function afterUnpaused(from: number, amount: number, ended: readonly PauseSpan[]): number {
  let at = from;
  let left = amount;
  for (const pause of ended) {
    if (pause.to <= at) continue;
    const free = Math.max(0, pause.from - at);
    if (left <= free) break;
    left -= free;
    at = pause.to;
  }
  return at + left;
}
