/** What every printed form is made of: its sheet, its letterhead, who signs, and the foot. */

/** A4 = 210 x 297 mm, F4 = 215 x 330 mm, Folio = 210 x 330 mm. */
export type PaperSize = 'A4' | 'F4' | 'Folio';

export interface Letterhead {
  /** For example `PEMERINTAH KABUPATEN TRENGGALEK`. */
  government: string;
  /** For example `DINAS SOSIAL`. */
  office: string;
  /** Street and postcode; telephone, site, email. */
  addressLines: string[];
  /** The region's emblem as a PNG, JPEG or SVG `data:` URL; null leaves no gap for it. */
  emblem: string | null;
}

export interface Signature {
  prefix: '' | 'Plt.' | 'Plh.' | 'a.n.' | 'u.b.';
  /** The position named after `a.n.`; with `u.b.` the position above it, or two of them parted by a line break. */
  onBehalfOf: string | null;
  position: string;
  name: string;
  rank: string | null;
  /** 18 digits; printed 8-6-1-3. */
  nip: string | null;
}

export interface PaperFoot {
  register: string;
  sop: string | null;
  printedAt: string;
  printedBy: string;
  shortHash: string | null;
}

export interface PaperBase {
  size: PaperSize;
  letterhead: Letterhead;
  foot: PaperFoot;
  /** The text of the code by which the paper is verified; null until it is issued. */
  code: string | null;
}
