import { filterSchema } from '../../shared/contract/case-contract.ts';
import type { CaseListFilter } from '../../shared/contract/list-views.ts';

/** The places of the program, behind the `#` of the address. */
export const routes = {
  today: '/',
  cases: '/aduan',
  newCase: '/aduan/baru',
  attention: '/aduan/perhatian',
  import: '/impor',
  letters: '/surat',
  agenda: '/surat/agenda',
  sop: '/sop',
  sopReality: '/sop/kenyataan',
  charts: '/grafik',
  sync: '/sinkronisasi',
  settings: '/pengaturan',
} as const;

/** The place of one case. */
export const caseHref = (id: string): string => `/aduan/${encodeURIComponent(id)}`;

const lists = ['status', 'classification', 'channel'] as const;
const words = [
  'text',
  'clock',
  'category',
  'unit',
  'from',
  'to',
  'finishedFrom',
  'finishedTo',
  'finishDays',
  'onTime',
  'origin',
  'stepOf',
  'stepPace',
  'stepMonth',
] as const;

/** Empty, these ask for the cases that have none; every other empty word asks for nothing. */
const mayBeNone: readonly string[] = ['category', 'unit'];

/** The list of cases that fit a filter: `/aduan?status=baru,ditelaah&clock=terlambat`. */
export function casesHref(filter: CaseListFilter): string {
  const asked: string[] = [];
  for (const name of lists) {
    const values = filter[name] ?? [];
    if (values.length > 0) asked.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  }
  for (const name of words) {
    const value = filter[name];
    if (value !== undefined && (value !== '' || mayBeNone.includes(name)))
      asked.push(`${name}=${encodeURIComponent(value)}`);
  }
  return asked.length === 0 ? routes.cases : `${routes.cases}?${asked.join('&')}`;
}

/** The filter of an address's question; what is not understood is left out, never a failure. */
export function readCasesFilter(search: string): CaseListFilter {
  const asked = new URLSearchParams(search);
  let filter: CaseListFilter = {};
  for (const name of lists) {
    const values = (asked.get(name) ?? '').split(',').filter((value) => value !== '');
    const known = values.filter((value) => filterSchema.safeParse({ [name]: [value] }).success);
    if (known.length > 0) filter = merge(filter, { [name]: known });
  }
  for (const name of words) {
    const value = asked.get(name);
    if (value !== null && (value !== '' || mayBeNone.includes(name)))
      filter = merge(filter, { [name]: value });
  }
  return filter;
}

function merge(filter: CaseListFilter, more: Readonly<Record<string, unknown>>): CaseListFilter {
  const together = filterSchema.safeParse({ ...filter, ...more });
  return together.success ? together.data : filter;
}
