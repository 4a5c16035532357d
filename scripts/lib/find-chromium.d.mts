/**
 * Path of the first Chrome, Edge or Chromium found: PENGHUBUNG_CHROMIUM, CHROME_PATH, the usual places of this
 * system, PATH, then Playwright's own downloads. `undefined` when there is none.
 */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
