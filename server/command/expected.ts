import { UsageError } from '../../shared/command/usage-error.ts';
import { StoreError } from '../../shared/data-folder/store-error.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import { OfficeFileError } from '../../shared/intake/office-file/office-file-error.ts';
import { Refused } from '../refused.ts';

/** Errors whose message is written for the person who typed the command; anything else is a fault of ours. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof Refused ||
    error instanceof UsageError ||
    error instanceof StoreError ||
    error instanceof ExchangeRefused ||
    error instanceof OfficeFileError
  );
}
