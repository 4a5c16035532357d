/**
 * Makes a fresh clone ready: installs and builds what is missing, and is quick when nothing changed. Node (20 or
 * newer) built-ins only, since it runs before node_modules exists. All noise goes to stderr.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fail, npm, pinnedNode, quietly, root } from './run.mjs';

const installStamp = join(root, 'node_modules', '.penghubung-installed');
const buildStamp = join(root, 'dist', '.penghubung-built');

/** What the build is made from. */
const SOURCES = [
  'shared',
  'main',
  'server',
  'renderer',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** @param {string} path */
function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Whether npm's own record of what it installed agrees with the lockfile, as after `npm install PACKAGE`.
 *
 * @param {string} lock text of package-lock.json
 */
function alreadyInstalled(lock) {
  const record = read(join(root, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  /** @type {Record<string, { version?: string, integrity?: string, optional?: boolean }>} */
  const wanted = JSON.parse(lock).packages;
  /** @type {typeof wanted} */
  const present = JSON.parse(record).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path];
    if (path === '' || (found === undefined && optional === true)) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}

/** Installs the packages of the lockfile when they are not the ones in node_modules, and the pinned Node. */
export function ensureInstalled() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex');
  if (read(installStamp) !== stamp) {
    if (!alreadyInstalled(lock)) {
      console.error('Memasang paket-paket (npm) ...');
      // Windows cannot delete the node.exe that runs us, which `npm ci` would try.
      const inUse = process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'));
      if (!npm(inUse ? ['install', '--no-save'] : ['ci']))
        fail('Pemasangan paket gagal; lihat pesan npm di atas.');
    }
    writeFileSync(installStamp, stamp);
  }
  if (!existsSync(pinnedNode) && !(npm(['rebuild', 'node']) && existsSync(pinnedNode))) {
    fail('Node 24 milik proyek tidak terpasang: jalankan `npm rebuild node`.');
  }
}

/**
 * One line for each file under the given path: name, size, time of change.
 *
 * @param {string} path
 * @returns {string[]}
 */
function listing(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [`${relative(root, path)} ${found.size} ${found.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listing(join(path, name)));
}

/** Builds with Vite when the sources are not those of the last build. */
export function ensureBuilt() {
  const lines = SOURCES.flatMap((name) => listing(join(root, name)));
  const stamp = createHash('sha256').update(lines.join('\n')).digest('hex');
  if (read(buildStamp) === stamp) return;
  console.error('Membangun aplikasi (Vite) ...');
  rmSync(buildStamp, { force: true });
  if (!build()) fail('Pembangunan gagal; lihat pesan Vite di atas.');
  writeFileSync(buildStamp, stamp);
}

/**
 * Runs Vite on the pinned Node.
 *
 * @param {string} [mode] `bench` builds the measurements instead of the application
 * @returns {boolean} whether it went well
 */
export function build(mode = 'production') {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return quietly(pinnedNode, [vite, 'build', '--app', '--mode', mode, '--logLevel', 'warn']);
}

/** Everything that running the application needs. */
export function ensureReady() {
  ensureInstalled();
  ensureBuilt();
}
