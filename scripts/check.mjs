/** `npm run check`: types, then lint, format and the import rules. Exit code 1 when either fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/ready.mjs';
import { pinnedNode, root } from './lib/run.mjs';

const modules = join(root, 'node_modules');

/** @type {[name: string, args: string[]][]} */
const STEPS = [
  ['tipe (tsc)', [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit']],
  [
    'gaya dan aturan impor (biome)',
    [
      join(modules, '@biomejs', 'biome', 'bin', 'biome'),
      'check',
      '--error-on-warnings',
      '--max-diagnostics=50',
    ],
  ],
];

/**
 * Runs every step, whichever fail.
 *
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function check() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, args] of STEPS) {
    console.log(`== ${name}`);
    const ok = spawnSync(pinnedNode, args, { cwd: root, stdio: 'inherit' }).status === 0;
    counts[ok ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  process.exitCode = check().failed === 0 ? 0 : 1;
}
