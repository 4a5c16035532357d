import type { PaperFoot } from '../data.ts';
import { clip } from '../text.ts';

/** The two small lines under every paper: which case and SOP, and who printed it when. */
export function footLines(foot: PaperFoot): [string, string] {
  const first = [`Nomor register ${foot.register}`, foot.sop].filter((part) => part !== null && part !== '');
  const hash = foot.shortHash === null || foot.shortHash === '' ? [] : [`kode ${foot.shortHash}`];
  const second = [`Dicetak ${foot.printedAt} oleh ${foot.printedBy}`, ...hash];
  return [clip(first.join(' · '), 110), clip(second.join(' · '), 110)];
}
