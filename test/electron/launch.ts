import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch, WindowDriver } from './driver.ts';
import { launchElectron } from './launch-electron.ts';
import { launchStandIn, runStandIn } from './launch-stand-in.ts';

export const root = join(import.meta.dirname, '..', '..');

/** Path of Electron's own program, where it is on this computer. Nothing is downloaded. */
function electronBinary(): string | undefined {
  const installed = join(root, 'node_modules', 'electron');
  const name = join(installed, 'path.txt');
  if (!existsSync(name)) return undefined;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(installed, 'dist');
  const binary = join(folder, readFileSync(name, 'utf8'));
  return existsSync(binary) ? binary : undefined;
}

const binary = electronBinary();

/** Opens the built workbench's window. */
export function launchWindow(launch: Launch): Promise<WindowDriver> {
  return binary === undefined ? launchStandIn(root, launch) : launchElectron(root, binary, launch);
}

/** Starts the program and waits for its end, as when somebody opens it a second time. */
export function runToEnd(launch: Launch): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return runStandIn(root, launch, binary);
}
