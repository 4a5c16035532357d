/**
 * `npm test [-- SUITE ...]`: installs and builds what is missing, then runs the suites (all of them when none is
 * named) and ends with one line `N passed, N failed, N skipped`. Exit code 1 when a test failed or none ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { getChromium, NO_CHROMIUM } from './lib/get-chromium.mjs';
import { ensureInstalled, ensureReady } from './lib/ready.mjs';
import { fail, pinnedNode, root } from './lib/run.mjs';

/** Suites that vitest runs, each a project of vitest.config.ts. */
const PROJECTS = ['unit', 'property', 'integration', 'e2e'];
/** Suites that start the built application or a browser. */
const NEED_BROWSER = ['integration', 'e2e'];

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What vitest's JSON report says. A file that could not even be loaded counts as one failed test.
 *
 * @param {string} file
 * @returns {Counts}
 */
function readReport(file) {
  /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report.testResults) {
    const before = counts.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    if (status === 'failed' && counts.failed === before) counts.failed += 1;
  }
  return counts;
}

/**
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} env
 * @returns {Counts}
 */
function runVitest(projects, env) {
  const folder = mkdtempSync(join(tmpdir(), 'penghubung-test-'));
  const file = join(folder, 'report.json');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const chosen = projects.flatMap((name) => ['--project', name]);
    const { status } = spawnSync(pinnedNode, [vitest, ...args, ...chosen], {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    const counts = readReport(file);
    // For example an error outside any test.
    if (status !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => name !== 'check' && !PROJECTS.includes(name));
if (unknown.length > 0)
  fail(`Tidak ada kelompok uji "${unknown.join(' ')}"; ada: check ${PROJECTS.join(' ')}`);
const wanted = named.length > 0 ? named : ['check', ...PROJECTS];
const projects = PROJECTS.filter((name) => wanted.includes(name));
const env = { ...process.env };
if (projects.some((name) => NEED_BROWSER.includes(name))) {
  ensureReady();
  const chromium = getChromium();
  if (chromium === undefined) fail(NO_CHROMIUM);
  env.PENGHUBUNG_CHROMIUM = chromium;
} else {
  ensureInstalled();
}

const results = [
  ...(wanted.includes('check') ? [check()] : []),
  ...(projects.length > 0 ? [runVitest(projects, env)] : []),
];
/** @param {keyof Counts} key */
const total = (key) => results.reduce((sum, counts) => sum + counts[key], 0);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
