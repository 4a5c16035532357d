/**
 * `npm start [-- --data DIR] [--browser] [--port N] [--no-open] [--contoh]`: installs and builds what is missing,
 * then opens the workbench in Electron where that is possible, else in the browser.
 */
import { join } from 'node:path';
import { getElectron, hasDisplay } from './lib/electron.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { ensureReady } from './lib/ready.mjs';
import { become, pinnedNode, root } from './lib/run.mjs';

const HELP = `Cara pakai: npm start [-- PILIHAN]
  --data DIR   folder data (bawaan: folder data pengguna)
  --browser    buka di peramban, bukan di jendela Electron
  --port N     port di 127.0.0.1 untuk peramban (0 = port mana saja yang bebas)
  --no-open    jangan buka peramban, cukup cetak alamatnya
  --contoh     isi folder data baru dengan data contoh
  --help       petunjuk ini`;

const args = process.argv.slice(2);

/**
 * Electron where it is wanted and possible; says on stderr which host is taken and why.
 *
 * @returns {string | undefined}
 */
function electronIfPossible() {
  if (args.includes('--browser')) return undefined;
  if (!hasDisplay()) {
    console.error('Tidak ada layar; Penghubung dibuka di peramban.');
    return undefined;
  }
  const electron = getElectron();
  console.error(
    electron === undefined
      ? 'Electron tidak ada dan tidak dapat diunduh; Penghubung dibuka di peramban.'
      : 'Penghubung dibuka di jendela Electron.',
  );
  return electron;
}

if (args.includes('--help')) {
  console.log(HELP);
} else {
  ensureReady();
  const electron = electronIfPossible();
  const chromium = findChromium();
  const options = {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { NODE_ENV: 'production', ...(chromium && { PENGHUBUNG_CHROMIUM: chromium }), ...process.env },
  };
  if (electron === undefined)
    become(pinnedNode, [join(root, 'dist', 'main', 'browser.js'), ...args], options);
  else become(electron, [root, ...args], options);
}
