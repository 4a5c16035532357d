import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WireEvent } from '../../../shared/exchange/wire-event.ts';
import { addressOf, end, outputOf } from '../child.ts';

const folder = join(import.meta.dirname, '..', '..', 'test', 'bench', 'pouchdb');

/** Installs PouchDB where it is not; false when it cannot be had here. */
export function pouchIsHere(): boolean {
  if (existsSync(join(folder, 'node_modules', 'pouchdb'))) return true;
  process.stderr.write('memasang PouchDB untuk pembanding …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

const document = ({ id, payload, hash: _, ...rest }: WireEvent) => ({
  _id: id,
  ...rest,
  payload: JSON.parse(payload),
});

/** Milliseconds that PouchDB takes to replicate the same events both ways with express-pouchdb, both on disk. */
export async function pouchTwoWay(
  place: string,
  up: readonly WireEvent[],
  down: readonly WireEvent[],
  batch: number,
): Promise<number> {
  const [server, client] = [join(place, 'server', '/'), join(place, 'klien', '/')];
  for (const each of [server, client]) mkdirSync(each, { recursive: true });
  const file = join(place, 'peristiwa.json');
  writeFileSync(file, JSON.stringify({ up: up.map(document), down: down.map(document) }));
  const host = spawn(process.execPath, [join(folder, 'server.mjs'), server], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const url = await addressOf(host);
    const said = await outputOf([join(folder, 'client.mjs'), client, url, file, String(batch)]);
    const told: { readonly ms: number; readonly up: number; readonly down: number } = JSON.parse(said);
    // What was sent up stands on the server when everything is fetched, and is not fetched again.
    if (told.up !== up.length || told.down !== down.length)
      throw new Error(`PouchDB replicated ${told.up} and ${told.down}`);
    return told.ms;
  } finally {
    await end(host);
  }
}
