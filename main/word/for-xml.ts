/** XML 1.0 holds no control characters but tab and line breaks, and no half of a surrogate pair. */
export const forXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '');

/** Millimetres in Word's twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
