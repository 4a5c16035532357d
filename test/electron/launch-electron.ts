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
  return {
    on: 'Electron',
    page: await app.firstWindow(),
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
    close: () => app.close(),
  };
}
