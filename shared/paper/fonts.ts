/** One file of the paper's typeface, ready to be put into a style sheet. */
export interface FontFace {
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly subset: 'latin' | 'latin-ext';
  /** CSS `unicode-range`. */
  readonly unicodeRange: string;
  /** A `data:font/woff2;base64,` URL. */
  readonly source: string;
}

/** Arimo, which has the widths of Arial. An empty list leaves the choice to the computer's own fonts. */
export type FontFaces = readonly FontFace[];

const beyondLatin = /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u20a0-\u20c0\u2c60-\u2c7f\ua720-\ua7ff]/;

/**
 * The `@font-face` rules that `html` needs. Slanted faces are left out of a paper without `<i>`, and the large
 * extended files of one that uses none of their characters, which is nearly every paper: each face costs the
 * printer milliseconds even when no letter is set in it.
 */
export function fontCss(fonts: FontFaces, html: string): string {
  const extended = beyondLatin.test(html);
  const slanted = html.includes('<i>');
  return fonts
    .filter((face) => face.subset === 'latin' || extended)
    .filter((face) => face.style === 'normal' || slanted)
    .map(
      (face) =>
        `@font-face{font-family:Arimo;font-weight:${face.weight};font-style:${face.style};font-display:block;` +
        `unicode-range:${face.unicodeRange};src:url(${face.source}) format("woff2")}`,
    )
    .join('\n');
}
