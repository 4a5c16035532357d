import { routes } from '../common/routes.ts';

/** The places of the console, behind the `#` of the address; lists and charts stand where the office's do. */
export const places = {
  overview: '/',
  assign: '/disposisi',
  cases: routes.cases,
  import: routes.import,
  answers: '/jawaban',
  offices: '/kantor',
  published: '/terbitan',
  recap: routes.charts,
} as const;

/** The list of one office's cases. */
export const officeCasesHref = (office: string, more = ''): string =>
  `${places.cases}?kantor=${encodeURIComponent(office)}${more}`;
