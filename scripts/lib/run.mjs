/** Starting other programs from the scripts of this folder. Node built-ins only. */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that package.json is in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that the project is pinned to (package `node`); it is there once `ensureInstalled()` has run. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * Ends the script with one line on stderr.
 *
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program to its end with its standard output sent to our stderr, so that stdout stays clean.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it ended with exit code 0
 */
export function quietly(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;
}

/**
 * Runs npm, the same one that runs us where there is one.
 *
 * @param {string[]} args
 * @returns {boolean} whether it ended with exit code 0
 */
export function npm(args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli?.endsWith('.js')) return quietly(node ?? process.execPath, [cli, ...args]);
  return quietly('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Ends the child when the shell that npm started us in is gone: npm passes signals to that shell, which does not
 * pass them on, and the child would go on and keep the data folder locked.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}

/**
 * Starts a program that takes over: standard streams are ours, signals are passed on, and when it ends we end
 * with its exit code, or with 128 + the signal's number when a signal ended it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function become(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, () => {
      // Ctrl+C in a terminal reaches the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  if (process.env.npm_lifecycle_event !== undefined) endWithParent(child);
  child.on('error', (error) => fail(`${command}: ${error.message}`));
  child.on('exit', (code, signal) =>
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
  );
}
