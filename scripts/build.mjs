/** `npm run build`: builds the application into dist/ whether or not the sources changed. */
import { build, ensureInstalled } from './lib/ready.mjs';
import { fail } from './lib/run.mjs';

ensureInstalled();
if (!build()) fail('Pembangunan gagal; lihat pesan Vite di atas.');
