/** Bounds of an honest export; beyond them a file is refused rather than read. */
export const limits = {
  fileBytes: 100 * 1024 * 1024,
  /** All XML of the package once inflated. */
  inflatedBytes: 1024 * 1024 * 1024,
  /** One part other than a sheet or the shared strings: these are held in memory whole. */
  smallPartBytes: 16 * 1024 * 1024,
  /** Honest sheets of repeated text compress to about 1:60; a bomb does so a thousandfold. */
  ratio: 400,
  /** Below this size the ratio says nothing. */
  ratioFrom: 32 * 1024 * 1024,
  /** Bytes without an element beginning or ending; a cell holds at most 32,767 characters. */
  unbrokenBytes: 8 * 1024 * 1024,
  /** Characters of one row; LAPOR!'s 26 columns hold at most 852,000. */
  rowCharacters: 4 * 1024 * 1024,
  /** Characters of all rows: shared strings let a small file tell the same long text without end. */
  allCharacters: 256 * 1024 * 1024,
  /** Memory for the shared strings, with what each costs beside its characters. */
  stringBytes: 128 * 1024 * 1024,
  bytesPerString: 64,
  dataRows: 200_000,
} as const;
