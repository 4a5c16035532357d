/**
 * The reports that a Tracking ID cell names: digits (also `#1500029`, `1.500.029`), several one under the other, or a
 * register number, which has a slash; null when it is none of these.
 */
export function readReferences(text: string): readonly string[] | null {
  const clean = text.replace(/^(?:(?:(?:tracking\s*)?id|no|nomor)\b)?[\s.:#]*/i, '').trim();
  if (/^\d{1,3}(?:[. ]\d{3})+$/.test(clean)) return [clean.replace(/\D/g, '')];
  const words = clean.split(/[\s,;&+]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 50) return null;
  const all = words.map((word) => word.replace(/^#/, ''));
  if (all.every((word) => /^\d{1,20}$/.test(word))) return [...new Set(all)];
  const [register] = all;
  return all.length === 1 &&
    register !== undefined &&
    /^(?=.*\d)[^\s]{3,60}$/.test(register) &&
    register.includes('/')
    ? [register]
    : null;
}
