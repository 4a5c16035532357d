import { _electron } from 'playwright-core';
import type { Launch, WindowDriver } from './driver.ts';

/** Chromium's sandbox does not start for root, as in containers. */
export const asRoot: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The workbench on Electron itself. */
export async function launchElectron(
  root: string,
  executablePath: string,
  launch: Launch,
): Promise<WindowDriver> {
  const app = await _electron.launch({
    executablePath,
    args: [...asRoot, root, '--data', launch.dataFolder, ...(launch.args ?? [])],
  });
  const page = await app.firstWindow();
  await app.evaluate((electron) => {
    const again = { count: 0 };
    Reflect.set(globalThis, 'openedAgain', again);
    electron.app.on('second-instance', () => {
      again.count += 1;
    });
  });
  return {
    on: 'Electron',
    page,
    chooseFiles: (paths) =>
      app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
        },
        [...paths],
      ),
    chooseSavePath: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
      }, path),
    openedAgain: () => app.evaluate(() => Reflect.get(globalThis, 'openedAgain').count),
    close: () => app.close(),
  };
}
