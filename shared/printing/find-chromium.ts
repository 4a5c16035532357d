import { findChromium } from '../../scripts/lib/find-chromium.mjs';
import { PrintError } from './pdf-printer.ts';

/** Path of the browser that prints. Throws PrintError naming the remedy when this computer has none. */
export function chromiumForPrinting(env: NodeJS.ProcessEnv = process.env): string {
  const path = findChromium(env);
  if (path !== undefined) return path;
  throw new PrintError(
    'Surat tidak dapat dibuat: Chrome, Edge, atau Chromium tidak ditemukan di komputer ini. ' +
      'Pasang salah satunya, atau isi PENGHUBUNG_CHROMIUM dengan letak programnya.',
  );
}
