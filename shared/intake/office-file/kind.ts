import type { OfficeFileProblem } from './office-file-error.ts';

/** What a reader says of files that it cannot read: Indonesian sentences, each naming its remedy. */
export interface OfficeKind {
  /** The problem of a file that is something else. */
  readonly otherProblem: OfficeFileProblem;
  /** The old binary format of the same program. */
  readonly oldProblem: OfficeFileProblem;
  readonly old: string;
  readonly locked: string;
  /** Why a file that is no zip at all is none of these. */
  readonly noZip: string;
  /** How to get a whole file again; a sentence. */
  readonly again: string;
  /** The same in the middle of a sentence. */
  readonly honest: string;
  readonly tooBig: string;
  /** The part that a package without one is told to lack, as a noun: `buku kerja XLSX`. */
  readonly noun: string;
  /** Packages that are zips too, by a part (lower case) that only they have. */
  readonly others: readonly { readonly part: string; readonly words: string }[];
  /** The extension that a zip with the right file inside holds. */
  readonly extension: string;
  readonly zipAround: string;
  readonly otherZip: string;
}
