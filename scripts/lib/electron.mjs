/** Whether a window can be opened here, and with which Electron. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, quietly, root } from './run.mjs';

const electron = join(root, 'node_modules', 'electron');

/** How long fetching Electron's binary may take before the browser is taken instead, in milliseconds. */
const PATIENCE = 15_000;

/** Whether there is a display to open a window on. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/**
 * The Electron program: in ELECTRON_OVERRIDE_DIST_PATH, else where its package puts it. The package writes
 * path.txt last, so without that file a download was cut short.
 *
 * @returns {string | undefined}
 */
function findElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const record = join(electron, 'path.txt');
  if (folder === undefined && !existsSync(record)) return undefined;
  const usual = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[
    String(process.platform)
  ];
  const name = existsSync(record) ? readFileSync(record, 'utf8') : (usual ?? 'electron');
  const program = join(folder ?? join(electron, 'dist'), name);
  return existsSync(program) ? program : undefined;
}

/**
 * The Electron program, downloaded when it is not there yet; `undefined` after 15 seconds without success.
 *
 * @returns {string | undefined}
 */
export function getElectron() {
  const found = findElectron();
  if (found !== undefined || process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) return found;
  console.error('Mengunduh Electron ...');
  quietly(pinnedNode, [join(electron, 'install.js')], {
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  return findElectron();
}
