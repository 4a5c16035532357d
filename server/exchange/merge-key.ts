/** How far ahead of the server a clock may be before its events are put in order by the server's. */
const tolerated = 5 * 60_000;

/** The key an event folds by where its clock was too far ahead (docs/spec/exchange.md); null where its own holds. */
export function cappedKey(hlc: string, receivedAt: number): string | null {
  const latest = receivedAt + tolerated;
  return Number(hlc.slice(0, 15)) > latest ? `${String(latest).padStart(15, '0')}-ffff-${hlc}` : null;
}
