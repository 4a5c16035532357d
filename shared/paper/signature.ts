import type { Signature } from './data.ts';
import { paragraphs, plain } from './text.ts';

/** What stands where a needed position was not filled in: a gap that an officer sees before signing. */
const gap = '................................';

/**
 * The lines over a signature, the last one ending in a comma:
 * `Kepala Dinas Sosial,` · `Plt. Kepala Dinas Sosial,` · `a.n. Kepala Dinas Sosial` / `Sekretaris,` ·
 * `Sekretaris` / `u.b.` / `Kepala Subbagian Umum,`. When `u.b.` has two positions above it (a line break between
 * them) the first gets its `a.n.`.
 */
export function signatureLines(signature: Signature): string[] {
  const position = `${plain(signature.position).replace(/,$/, '')},`;
  const above = paragraphs(signature.onBehalfOf ?? '');
  switch (signature.prefix) {
    case '':
      return [position];
    case 'Plt.':
    case 'Plh.':
      return [`${signature.prefix} ${position}`];
    case 'a.n.':
      return [onBehalf(above.join(' ') || gap), position];
    case 'u.b.': {
      const [first = gap, ...rest] = above;
      return [rest.length > 0 ? onBehalf(first) : first, ...rest, 'u.b.', position];
    }
  }
}

function onBehalf(position: string): string {
  return /^a\.\s?n\./i.test(position) ? position : `a.n. ${position}`;
}
