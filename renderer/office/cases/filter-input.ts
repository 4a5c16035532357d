import type { z } from 'zod';
import type { filterSchema } from '../../../shared/contract/case-contract.ts';
import type { CaseListFilter } from '../../../shared/contract/list-views.ts';

/** The filter as the contract takes it: empty choices left out, arrays of its own. An empty unit or category asks for none. */
export function filterInput(filter: CaseListFilter): z.input<typeof filterSchema> {
  const { text, status, classification, channel, ...rest } = filter;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(text ? { text } : {}),
    ...(status?.length ? { status: [...status] } : {}),
    ...(classification?.length ? { classification: [...classification] } : {}),
    ...(channel?.length ? { channel: [...channel] } : {}),
  };
}
