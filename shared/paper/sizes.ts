import type { PaperSize } from './base-data.ts';

export interface Millimetres {
  readonly width: number;
  readonly height: number;
}

/** The sheets of the offices, upright. */
export const sheetSizes: Record<PaperSize, Millimetres> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
  Folio: { width: 210, height: 330 },
};

/** A sheet as it lies in the printer's hand: upright, or on its long side. */
export function sheetOf(size: PaperSize, landscape: boolean): Millimetres {
  const { width, height } = sheetSizes[size];
  return landscape ? { width: height, height: width } : { width, height };
}

/** Space around the printed part, in millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
