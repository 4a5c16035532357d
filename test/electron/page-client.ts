import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type {} from './page-client-entry.ts';

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'page-client-entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'client' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('no bundle');
  const { code } = output.output[0];
  return `(async () => {${code.replace(/export \{.*$/s, '')}\nawait connect(); })()`;
}

let bundled: Promise<string> | undefined;

/** Puts a client of the workbench's contract on `window.client`, through the preload's own port. */
export async function connectClient(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.evaluate(await bundled);
}
