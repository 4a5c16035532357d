const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  copy: '©',
  reg: '®',
  deg: '°',
  middot: '·',
};

/** Control and format characters, which hide text from a reader; line breaks and the joiner inside emoji stay. */
const invisible = /[[\p{Cc}\p{Cf}]--[\n\t\u200d]]/gv;

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** Text without what nobody sees: such a character hides, reverses or sets apart words that look the same. */
export const visible = (text: string): string => text.replace(invisible, '');

/**
 * Text as a person meant it: HTML entities and Excel's `_x000D_` decoded, control and zero-width characters removed,
 * line breaks kept, NFC. Formula-like starts stay text.
 */
export function cleanText(text: string): string {
  let clean = text;
  if (clean.includes('_x'))
    clean = clean.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  if (clean.includes('&')) {
    clean = clean.replace(
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
      (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
        if (decimal) return codePoint(Number(decimal));
        if (hex) return codePoint(Number.parseInt(hex, 16));
        return named[name?.toLowerCase() ?? ''] ?? whole;
      },
    );
  }
  return visible(clean.replace(/\r\n?/g, '\n')).toWellFormed().normalize('NFC').trim();
}

/** Null for blank: empty or a lone `-`. */
export function blankToNull(text: string | undefined): string | null {
  const clean = text === undefined ? '' : cleanText(text);
  return clean === '' || clean === '-' ? null : clean;
}
