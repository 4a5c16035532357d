/** `npm run -s kominfo -- COMMAND ...`: Kominfo's central server and its commands, in the folder the person is in. */
import { join } from 'node:path';
import { ensureReady } from './lib/ready.mjs';
import { become, pinnedNode, root } from './lib/run.mjs';

ensureReady();
become(pinnedNode, [join(root, 'dist', 'main', 'kominfo.js'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: { NODE_ENV: 'production', ...process.env },
});
