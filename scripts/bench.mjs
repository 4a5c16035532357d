/** `npm run bench`: builds test/bench/main.ts and runs it on the project's own Node. Arguments are passed on. */
import { join } from 'node:path';
import { findChromium } from './lib/find-chromium.mjs';
import { build, ensureReady } from './lib/ready.mjs';
import { become, fail, pinnedNode, root } from './lib/run.mjs';

ensureReady();
if (!build('bench')) fail('Pembangunan ukuran kecepatan gagal; lihat pesan Vite di atas.');
const chromium = findChromium();
become(pinnedNode, ['--expose-gc', join(root, 'dist', 'bench', 'bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  env: {
    ...process.env,
    NODE_ENV: 'production',
    ...(chromium === undefined ? {} : { PENGHUBUNG_CHROMIUM: chromium }),
  },
});
