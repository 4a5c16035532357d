import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { StagedFile } from '../../shared/contract/host.ts';
import type { StagedEntry } from '../../shared/data-folder/staging.ts';

/** What the main process asks of the workbench's process. */
export const processContract = {
  /** Opens the data folder; refusals come back with an Indonesian message. To be called once, first. */
  open: oc
    .input(
      z.object({
        dataFolder: z.string(),
        version: z.string(),
        examples: z.boolean(),
        /** Milliseconds since 1970 at which the clock stands still; null for the computer's clock. */
        fixedNow: z.number().nullable(),
      }),
    )
    .output(type<{ readonly founded: boolean }>()),
  stagePath: oc.input(z.object({ path: z.string() })).output(type<StagedFile>()),
  stageBytes: oc.input(z.object({ name: z.string(), bytes: z.instanceof(Blob) })).output(type<StagedFile>()),
  find: oc.input(z.object({ token: z.string() })).output(type<StagedEntry | null>()),
  close: oc.output(type<void>()),
};

/** What the workbench's process asks of the main process. */
export const printContract = {
  print: oc.input(z.object({ html: z.string() })).output(z.instanceof(Blob)),
};

/** The message with which a port is handed to the workbench's process, and what the port is for. */
export const handOver = z.object({ use: z.enum(['host', 'print', 'window']) });
export type HandOver = z.infer<typeof handOver>;
