/** A browser for the tests: the one on this computer, else one fetched for them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { pinnedNode, quietly, root } from './run.mjs';

/** How long Playwright's download may take, in milliseconds. */
const PATIENCE = 60_000;

function fromPlaywright() {
  console.error('Chrome, Edge atau Chromium tidak ditemukan; mengunduh Chromium (Playwright) ...');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  quietly(pinnedNode, [cli, 'install', 'chromium'], { timeout: PATIENCE, killSignal: 'SIGKILL' });
  return findChromium();
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('Memasang Chromium (apt-get) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  quietly('apt-get', ['update', '-q'], { env });
  quietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  return findChromium();
}

/**
 * Path of a browser, got from Playwright or Debian if need be.
 *
 * @returns {string | undefined}
 */
export function getChromium() {
  return findChromium() ?? fromPlaywright() ?? fromDebian();
}

/** What a person has to do when there is none. */
export const NO_CHROMIUM = [
  'Tidak ada Chrome, Edge atau Chromium untuk menjalankan pengujian. Pasang salah satu:',
  '  Windows: Google Chrome atau Microsoft Edge',
  '  Debian/Ubuntu: sudo apt-get install chromium',
  '  mana saja: npx playwright install chromium',
  'atau sebutkan letak programnya: CHROME_PATH=/letak/chrome npm test',
].join('\n');
