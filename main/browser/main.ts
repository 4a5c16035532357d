import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { createChromiumPrinter } from '../../shared/printing/chromium-printer.ts';
import { readArguments } from './arguments.ts';
import { openBrowser } from './open-browser.ts';
import { startBrowserHost } from './start.ts';

/** The browser host: the workbench at an address of this computer, for the browser that is installed on it. */
async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  const printer = createChromiumPrinter({ log: (message) => void process.stderr.write(`${message}\n`) });
  const host = await startBrowserHost({
    ...given,
    printer,
    version: manifest.version,
    pages: join(import.meta.dirname, '..', 'renderer'),
  });

  let closing = false;
  async function stop(): Promise<void> {
    if (closing) return;
    closing = true;
    await host.close();
    await printer.close();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop().catch(fail);
    });
  }

  process.stdout.write(`Penghubung: ${host.url}\n`);
  const trouble = given.open ? await openBrowser(host.url) : undefined;
  if (trouble !== undefined) process.stderr.write(`${trouble}\n`);
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
