import type { Letterhead } from '../data.ts';

const picture = /^data:image\/(png|jpeg|webp|svg\+xml)[;,]/;

/** The emblem where it is a picture that a page may show. */
export const emblemOf = ({ emblem }: Letterhead): string | null =>
  emblem !== null && picture.test(emblem) ? emblem : null;
