import type { PaperSize } from './data.ts';

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

/** Space around the printed part, in millimetres. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
