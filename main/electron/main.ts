import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import manifest from '../../package.json' with { type: 'json' };
import { type HostArguments, knownArguments, readArguments } from '../browser/arguments.ts';
import { answerHost } from './dialogs.ts';
import { setMenu } from './menu.ts';
import { guardNavigation } from './navigation.ts';
import { restrictSession } from './permissions.ts';
import { handOverPorts } from './ports.ts';
import { createElectronPrinter } from './printer.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { createWindow, focus, loadWorkbench } from './window.ts';
import { startWorkbenchProcess } from './workbench-client.ts';

/** Says why it cannot go on, and ends. */
function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  dialog.showErrorBox('Penghubung tidak dapat dibuka', message);
  app.exit(1);
}

async function run(given: HostArguments): Promise<void> {
  await app.whenReady();
  let window: BrowserWindow | undefined;
  let ending = false;
  app.on('second-instance', () => window !== undefined && focus(window));

  restrictSession(session.defaultSession);
  const printer = createElectronPrinter();
  const workbench = startWorkbenchProcess(printer, () => {
    if (!ending)
      fail(
        new Error(
          'Proses Penghubung berhenti sendiri. Data yang sudah tersimpan aman; buka lagi Penghubung.',
        ),
      );
  });
  const { dataFolder, examples, fixedNow } = given;
  await workbench.calls.open({ dataFolder, version: manifest.version, examples, fixedNow: fixedNow ?? null });

  serveApp(session.defaultSession.protocol, join(import.meta.dirname, '..', 'renderer'), (token) =>
    workbench.calls.find({ token }),
  );
  handOverPorts(() => window, workbench.connectWindow);
  answerHost(() => window, workbench.calls);
  setMenu();

  async function end(): Promise<void> {
    await workbench.calls.close();
    await printer.close();
    app.exit(0);
  }
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    end().catch(fail);
  });
  window = createWindow();
  window.once('closed', () => {
    window = undefined;
    app.quit();
  });
  await loadWorkbench(window);
}

/** What has to happen before Electron is ready; `undefined` when another window has this data folder open. */
function prepare(): HostArguments | undefined {
  const given = readArguments(knownArguments(process.argv.slice(app.isPackaged ? 1 : 2)));
  // Beside the data, so that Electron's lock for a single instance is the lock of this data folder.
  const own = join(given.dataFolder, 'jendela');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  if (!app.requestSingleInstanceLock()) return undefined;
  registerScheme();
  guardNavigation(app);
  return given;
}

try {
  const given = prepare();
  if (given === undefined) app.exit(0);
  else run(given).catch(fail);
} catch (error) {
  fail(error);
}
