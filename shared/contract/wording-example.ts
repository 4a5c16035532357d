/** Invented cases to try a paper's words on: with and without Tracking ID, and berkadar pengawasan. */
export const wordingExamples = ['lapor', 'langsung', 'berkadar'] as const;
export type WordingExample = (typeof wordingExamples)[number];
