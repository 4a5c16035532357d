import { spawn } from 'node:child_process';
import { findChromium } from '../../scripts/lib/find-chromium.mjs';

/** Whether there is a screen for a window. */
function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * Opens the address in a window of its own in the computer's Chrome, Edge or Chromium.
 *
 * @returns an Indonesian sentence saying why not, or `undefined` when the browser was started
 */
export async function openBrowser(
  url: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const browser = findChromium(env);
  if (!hasDisplay(env)) return 'Tidak ada layar; buka alamat di atas dari browser komputer ini.';
  if (browser === undefined)
    return 'Chrome, Edge atau Chromium tidak ditemukan; buka alamat di atas di browser.';
  return await new Promise((resolve) => {
    const child = spawn(browser, [`--app=${url}`], { detached: true, stdio: 'ignore' });
    child.once('error', (error) =>
      resolve(`Browser tidak dapat dibuka (${error.message}); buka alamat di atas.`),
    );
    child.once('spawn', () => {
      child.unref();
      resolve(undefined);
    });
  });
}
