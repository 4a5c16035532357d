/** Bounds of an honest export; beyond them a file is refused rather than read. */
export const limits = {
  fileBytes: 100 * 1024 * 1024,
  /** All XML of one part once inflated. */
  inflatedBytes: 1024 * 1024 * 1024,
  /** Honest sheets of repeated text compress to about 1:60; a bomb does so a thousandfold. */
  ratio: 400,
  /** Below this size the ratio says nothing. */
  ratioFrom: 32 * 1024 * 1024,
  /** Bytes without an element beginning or ending; a cell holds at most 32,767 characters. */
  unbrokenBytes: 8 * 1024 * 1024,
  /** Characters of text kept in memory. */
  keptCharacters: 128 * 1024 * 1024,
  dataRows: 200_000,
  sharedStrings: 2_000_000,
} as const;
