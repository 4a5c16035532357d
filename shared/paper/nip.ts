/**
 * A civil servant's number as papers print it, 8-6-1-3: `formatNip('197101281997031004')` is
 * `19710128 199703 1 004`. Anything that is not 18 digits (spaces apart) comes back as it was, trimmed.
 */
export function formatNip(nip: string): string {
  const digits = nip.replace(/\s+/g, '');
  if (!/^\d{18}$/.test(digits)) return nip.trim();
  return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(' ');
}
