/**
 * A text as it may stand on paper, without blanks around it.
 */
export const plain = (text: string): string => printable(text).trim();

/**
 * A text as it may stand on paper: Unix line ends, no control characters, and none of the invisible marks that
 * turn the reading direction or hide in a word. Everything else (emoji, `<script>`, `=SUM()`) is plain text and
 * stays.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}

/** The non-blank lines of a text, each one paragraph. */
export function paragraphs(text: string): string[] {
  return plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * A text on one line, cut at a word's end with an ellipsis when it is longer than `limit` characters. A word
 * longer than a fifth of the limit is cut in its middle rather than lost.
 */
export function clip(text: string, limit: number): string {
  const characters = Array.from(paragraphs(text).join(' '));
  if (characters.length <= limit) return characters.join('');
  const cut = characters.slice(0, limit - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit * 0.8 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/, '')}…`;
}

/** A CSS string holding `text`; every character but ASCII letters and digits is escaped, so nothing can end it. */
export function cssString(text: string): string {
  const escaped = Array.from(plain(text), (c) =>
    /[A-Za-z0-9]/.test(c) ? c : `\\${(c.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
