import { ORPCError } from '@orpc/server';
import { UsageError } from '../../shared/command/usage-error.ts';
import { explainStorage, StoreError } from '../../shared/data-folder/store-error.ts';
import { ExchangeRefused } from '../../shared/exchange/refusal.ts';
import { OfficeFileError } from '../../shared/intake/office-file/office-file-error.ts';
import { PrintError } from '../printing/pdf-printer.ts';
import { Refused } from './refused.ts';
import { StagingError } from './staging.ts';

/** Errors whose message is written for the person at the desk; anything else is a fault of ours. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof Refused ||
    error instanceof ExchangeRefused ||
    error instanceof UsageError ||
    error instanceof StoreError ||
    error instanceof OfficeFileError ||
    error instanceof PrintError ||
    error instanceof StagingError
  );
}

/** Expected errors travel to the window with their sentence; others stay as they are for the host to log. */
export function toWire(thrown: unknown): unknown {
  const error = explainStorage(thrown);
  return isExpected(error) ? new ORPCError('BAD_REQUEST', { message: error.message, cause: error }) : error;
}
