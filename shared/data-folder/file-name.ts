/** Text fit to be part of a file's name on every system: letters, digits, spaces, dots and hyphens. */
export const forFileName = (text: string): string => text.replace(/[^\p{L}\p{N} .-]+/gu, ' ').trim();
