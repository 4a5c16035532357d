/** Hybrid logical clock: 15 digits of Unix milliseconds, a dash, 4 hex digits of counter; sorts as text. */
export function nextHlc(last: string | null, now: number): string {
  const wall = Math.max(0, Math.floor(now));
  const lastMs = last ? Number(last.slice(0, 15)) : -1;
  const lastCount = last ? Number.parseInt(last.slice(16), 16) : 0;
  if (wall > lastMs) return format(wall, 0);
  return lastCount < 0xffff ? format(lastMs, lastCount + 1) : format(lastMs + 1, 0);
}

const format = (ms: number, count: number): string =>
  `${String(ms).padStart(15, '0')}-${count.toString(16).padStart(4, '0')}`;
