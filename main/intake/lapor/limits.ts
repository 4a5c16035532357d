/** Bounds of an honest export; beyond them a file is refused rather than read. */
export const limits = {
  fileBytes: 100 * 1024 * 1024,
  /** All XML read from one file once inflated. */
  inflatedBytes: 1024 * 1024 * 1024,
  /** Parts that only describe the others (relations, workbook, styles). */
  smallPartBytes: 32 * 1024 * 1024,
  /** Honest sheets of repeated text compress to about 1:60; a bomb does so a thousandfold. */
  ratio: 400,
  /** Below this size the ratio says nothing. */
  ratioFrom: 32 * 1024 * 1024,
  /** XML that goes on without one tag ending: no honest cell (32,767 characters) is that long. */
  unbrokenBytes: 4 * 1024 * 1024,
  /** Tags within tags. */
  depth: 100,
  cellCharacters: 1024 * 1024,
  rowCharacters: 8 * 1024 * 1024,
  /** Columns beyond this one are not read. */
  columns: 500,
  /** Text kept in memory, as the engine holds it (one or two bytes a character). */
  keptBytes: 256 * 1024 * 1024,
  dataRows: 200_000,
  sharedStrings: 2_000_000,
  packageParts: 5_000,
} as const;
