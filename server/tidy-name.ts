import { visible } from '../shared/intake/office-file/text.ts';

/** A name as it is kept and looked for: one space between words, and nothing that is not seen, as pasted names have. */
export const tidyName = (name: string): string =>
  visible(name.replace(/\s+/g, ' ')).replace(/ +/g, ' ').trim();
