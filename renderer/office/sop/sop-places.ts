import { routes } from '../../common/routes.ts';

/** The place of an approved version of an SOP. */
export const versionHref = (id: string, version: number): string =>
  `${routes.sop}/${encodeURIComponent(id)}/versi/${version}`;
/** The place of a draft. */
export const draftHref = (id: string, draft: string): string =>
  `${routes.sop}/${encodeURIComponent(id)}/konsep/${encodeURIComponent(draft)}`;
