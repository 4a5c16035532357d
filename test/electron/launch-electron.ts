import { _electron } from 'playwright-core';
import type { Launch, WindowDriver } from './driver.ts';

/** The workbench on Electron itself. */
export async function launchElectron(
  root: string,
  executablePath: string,
  launch: Launch,
): Promise<WindowDriver> {
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, root, '--data', launch.dataFolder, ...(launch.args ?? [])],
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
