import { useQuery } from '@tanstack/react-query';
import { api } from '../../common/api.ts';

/** Milliseconds: the workbench also exchanges by itself. */
const often = 30_000;

/** How the exchange stands, looked at again now and then. */
export const useExchangeStatus = () =>
  useQuery({ ...api.exchange.status.queryOptions(), refetchInterval: often });
