import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { makeCode } from '../../../server/enrolment/codes.ts';
import { addOffice } from '../../../server/enrolment/offices.ts';
import { type OwnDraft, record } from '../../../server/exchange/record.ts';
import { type OpenDesk, openDesk } from '../../../server/open-desk.ts';
import { addressOf, end } from '../child.ts';

/** Kominfo's server as it is installed, in a process of its own. */
export interface KominfoProcess {
  readonly url: string;
  /** Resident memory at its highest, bytes; null where the system does not tell. */
  peakMemory(): number | null;
  stop(): Promise<void>;
}

export const builtServer = join(import.meta.dirname, '..', 'main', 'kominfo.js');
export const serverIsBuilt = (): boolean => existsSync(builtServer);

/** Opens the server's data in this process, to prepare what is measured. */
export const prepare = (folder: string, databaseUrl: string | undefined): Promise<OpenDesk> =>
  openDesk({
    folder,
    databaseUrl,
    now: Date.now,
    newId: () => uuidv7(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  });

export async function newCode(desk: OpenDesk, name: string): Promise<{ office: string; code: string }> {
  return desk.store.write(async (tx) => {
    const { id } = await addOffice(tx, desk, { name, kind: 'opd', aliases: [] });
    return { office: id, code: (await makeCode(tx, desk, id)).code };
  });
}

export async function recordAtKominfo(desk: OpenDesk, drafts: readonly OwnDraft[]): Promise<void> {
  for (let start = 0; start < drafts.length; start += 2_000)
    await desk.store.write((tx) => record(tx, desk, drafts.slice(start, start + 2_000), 'staf'));
}

export async function startKominfo(folder: string, databaseUrl: string | undefined): Promise<KominfoProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    [builtServer, 'serve', '--port', '0', '--data', folder, '--behind-proxy'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }) },
    },
  );
  const url = (await addressOf(child)).replace(/\/$/, '');
  return { url, peakMemory: () => peakOf(child.pid), stop: () => end(child) };
}

function peakOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1_024;
}
