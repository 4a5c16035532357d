import type { z } from 'zod';
import type { CaseListFilter } from '../../../shared/contract/views.ts';
import type { filterSchema } from '../../../shared/contract/workbench.ts';

/** The filter as the contract takes it: empty choices left out, arrays of its own. */
export function filterInput(filter: CaseListFilter): z.input<typeof filterSchema> {
  const { status, classification, channel, ...rest } = filter;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''),
  );
  return {
    ...given,
    ...(status?.length ? { status: [...status] } : {}),
    ...(classification?.length ? { classification: [...classification] } : {}),
    ...(channel?.length ? { channel: [...channel] } : {}),
  };
}
