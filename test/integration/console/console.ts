import { call } from '@orpc/server';
import { onTestFinished } from 'vitest';
import type { Console } from '../../../server/console/console.ts';
import { createConsoleRouter, type Visit } from '../../../server/console/router.ts';
import { addStaff } from '../../../server/staff/accounts.ts';
import { createThrottle } from '../../../server/throttle.ts';
import { createStaging } from '../../../shared/data-folder/staging.ts';
import { KeptFile } from '../../../shared/intake/lapor/kept-file.ts';
import type { Kind } from '../server/databases.ts';
import { type Kominfo, startKominfo } from '../server/kominfo.ts';

export { call };

/** Kominfo's console with somebody signed in, over a server with its own database. */
export interface TestConsole {
  readonly kominfo: Kominfo;
  readonly console: Console;
  readonly router: ReturnType<typeof createConsoleRouter>;
  /** A visitor who signed in. */
  readonly rina: { readonly context: Visit };
  readonly stranger: { readonly context: Visit };
}

export async function openConsole(kind: Kind): Promise<TestConsole> {
  const kominfo = await startKominfo(kind);
  onTestFinished(() => kominfo.close());
  const { desk } = kominfo;
  const console: Console = {
    desk,
    staging: await createStaging(kominfo.database.folder),
    printer: { print: async () => new Uint8Array(), close: async () => {} },
    version: '0.1.0',
    regency: 'Kabupaten Trenggalek',
    kept: new KeptFile(),
  };
  const router = createConsoleRouter(
    console,
    createThrottle([{ ms: 60_000, each: 5, all: 50 }], () => kominfo.clock.now),
  );
  const staff = await addStaff(
    desk.store,
    { name: 'Rina Wulandari', password: 'kata sandi yang panjang' },
    { now: desk.now(), newId: desk.newId },
  );
  const visit: Visit = {
    staff: null,
    token: undefined,
    from: '10.0.0.1',
    local: false,
    address: 'https://kominfo.example',
    keep: () => {},
  };
  return {
    kominfo,
    console,
    router,
    rina: { context: { ...visit, staff } },
    stranger: { context: visit },
  };
}

/** The last word of an iterator of progress. */
export async function finished<T>(
  steps: AsyncIterable<{ type: 'progress' } | { type: 'done'; value: T }>,
): Promise<T> {
  for await (const step of steps) if (step.type === 'done') return step.value;
  throw new Error('no end');
}
