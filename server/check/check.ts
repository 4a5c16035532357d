import type { Desk } from '../desk.ts';
import { checkAssignments } from './assignments.ts';
import { checkBlobs } from './blobs.ts';
import { checkChains } from './chains.ts';
import { checkDatabase } from './database.ts';
import { checkMailboxes } from './mailboxes.ts';

/** One thing that is looked at. The first fault in Indonesian, without content; null when there is none. */
export interface Check {
  readonly what: string;
  run(desk: Desk): Promise<string | null>;
}

/** Everything that `kominfo check` looks at; the console adds its projections. */
export const checks: readonly Check[] = [
  { what: 'Berkas SQLite', run: checkDatabase },
  { what: 'Rantai catatan', run: checkChains },
  { what: 'Kotak surat', run: checkMailboxes },
  { what: 'Penugasan', run: checkAssignments },
  { what: 'Lampiran', run: checkBlobs },
];

/** What is wrong, one line each; empty when all is well. */
export async function faultsOf(desk: Desk): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { what, run } of checks) {
    const fault = await run(desk);
    if (fault !== null) faults.push(`${what}: ${fault}`);
  }
  return faults;
}
