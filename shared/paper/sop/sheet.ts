import type { PaperSize } from '../data.ts';
import { type Margins, type Millimetres, sheetSizes } from '../sizes.ts';

export const sopMargins: Margins = { top: 11, right: 12, bottom: 15, left: 15 };

/** A sheet laid on its side, with the room inside its margins. */
export interface Sheet {
  readonly paper: Millimetres;
  readonly inner: Millimetres;
}

/** SOPs are printed landscape. */
export function sheetFor(size: PaperSize): Sheet {
  const { width: height, height: width } = sheetSizes[size];
  const { top, right, bottom, left } = sopMargins;
  return { paper: { width, height }, inner: { width: width - left - right, height: height - top - bottom } };
}
