/**
 * Finds a Chrome, Edge or Chromium that is installed on this computer. Node built-ins only, so that it also
 * runs before node_modules exists. Nothing is started and nothing is downloaded.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names looked for on PATH, in order of preference. */
const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'msedge',
];

/**
 * @param {string | undefined} path
 * @returns {path is string}
 */
function isFile(path) {
  return path !== undefined && path !== '' && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function windowsPlaces(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (root) => root !== undefined,
  );
  const tails = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return tails.flatMap((tail) => roots.map((root) => join(root, tail)));
}

/**
 * @param {string} home
 * @returns {string[]}
 */
function macPlaces(home) {
  const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return apps.flatMap((app) =>
    ['/Applications', join(home, 'Applications')].map((root) =>
      join(root, `${app}.app`, 'Contents', 'MacOS', app),
    ),
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function onPath(env) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/**
 * The browsers that Playwright downloaded, newest first.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {string[]}
 */
function playwrightPlaces(env, home) {
  const root =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      win32: join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright'),
      darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    }[String(process.platform)] ??
    join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
  if (!existsSync(root)) return [];
  const tails = [
    ['chrome-linux64', 'chrome'],
    ['chrome-linux', 'chrome'],
    ['chrome-win64', 'chrome.exe'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ];
  return readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => tails.map((tail) => join(root, name, ...tail)));
}

/**
 * Path of the first browser found: PENGHUBUNG_CHROMIUM, CHROME_PATH, the usual places of this system, PATH, then
 * Playwright's own downloads. `undefined` when there is none. A path named in the environment that is no file is
 * passed over.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(env = process.env) {
  const home = homedir();
  const system = { win32: windowsPlaces(env), darwin: macPlaces(home) }[String(process.platform)] ?? [];
  return [
    env.PENGHUBUNG_CHROMIUM,
    env.CHROME_PATH,
    ...system,
    ...onPath(env),
    ...playwrightPlaces(env, home),
  ].find(isFile);
}
