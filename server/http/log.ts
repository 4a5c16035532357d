/** One JSON object a line. No identities, titles or addresses of people: devices by their ids, blobs not at all. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;

/** @param now Unix milliseconds */
export function createLog(write: (line: string) => void, now: () => number): Log {
  return (event, facts = {}) =>
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), event, ...facts })}\n`);
}
