import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { WorkbenchContract } from '../../shared/contract/workbench.ts';
import { workbenchLink } from './transport.ts';

/** What the window may ask of the workbench; see shared/contract/workbench.ts. */
export const client: ContractRouterClient<WorkbenchContract> = createORPCClient(
  workbenchLink(window.penghubung),
);

/** The same for TanStack Query: `api.cases.list.queryOptions({ input })`, `api.cases.act.mutationOptions()`. */
export const api = createTanstackQueryUtils(client);

export { errorText } from './error-text.ts';
export { host } from './host.ts';
