import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { KominfoContract } from '../../shared/contract/kominfo.ts';

/** What the console may ask of Kominfo's server; see shared/contract/kominfo.ts. */
export const client: ContractRouterClient<KominfoContract> = createORPCClient(
  new RPCLink({
    url: `${location.origin}/rpc`,
    // No form of another site can send this header.
    headers: { 'x-kominfo': '1' },
    fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
  }),
);

/** The same for TanStack Query. */
export const api = createTanstackQueryUtils(client);
