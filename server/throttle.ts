import { Refused } from './refused.ts';

export interface Throttle {
  /** Refuses when too many failed already. Ask before looking at what was given. */
  check(who: string): void;
  failed(who: string): void;
  passed(who: string): void;
}

interface Limit {
  readonly ms: number;
  /** Failures from one address or name within `ms`. */
  readonly each: number;
  /** Failures of everybody together within `ms`. */
  readonly all: number;
}

/** Remembered at most; who is forgotten first is the one that failed longest ago. */
const most = 10_000;

/**
 * Counts failed tries in memory. A restart forgets them, which an attacker cannot cause.
 *
 * @param now Unix milliseconds
 */
export function createThrottle(limits: readonly Limit[], now: () => number): Throttle {
  let failures: { readonly who: string; readonly at: number }[] = [];
  const longest = Math.max(...limits.map((limit) => limit.ms));
  return {
    check: (who) => {
      const time = now();
      failures = failures.filter((each) => each.at > time - longest);
      for (const { ms, each, all } of limits) {
        const recent = failures.filter((failure) => failure.at > time - ms);
        const own = recent.filter((failure) => failure.who === who).length;
        if (own < each && recent.length < all) continue;
        const oldest = recent[0]?.at ?? time;
        const minutes = Math.max(1, Math.ceil((oldest + ms - time) / 60_000));
        throw new Refused(
          'terlalu-sering',
          `Terlalu banyak percobaan yang salah. Coba lagi ${minutes} menit lagi.`,
        );
      }
    },
    failed: (who) => {
      failures.push({ who, at: now() });
      if (failures.length > most) failures.shift();
    },
    passed: (who) => {
      failures = failures.filter((each) => each.who !== who);
    },
  };
}
