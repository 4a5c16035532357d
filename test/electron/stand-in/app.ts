import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import { browser, closeBrowser } from './chromium.ts';

class StandInEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

const events = new EventEmitter();
let userData = '';
let lock: string | undefined;
/** A second instance makes a folder of this name and its process id; the first watches for it. */
const SECOND = 'stand-in.second-';
const seen = new Set<string>();

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

function holder(file: string): number | undefined {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return Number(readFileSync(file, 'utf8'));
  }
}

function requestSingleInstanceLock(): boolean {
  const file = join(userData, 'stand-in.lock');
  const other = holder(file);
  if (other !== undefined && alive(other)) {
    mkdirSync(join(userData, `${SECOND}${process.pid}`));
    return false;
  }
  lock = file;
  writeFileSync(file, String(process.pid));
  watch(userData, { persistent: false }, (_kind, name) => {
    if (name?.startsWith(SECOND) !== true || seen.has(name)) return;
    seen.add(name);
    events.emit('second-instance', new StandInEvent(), [], userData, undefined);
  });
  return true;
}

function exit(code = 0): void {
  if (lock !== undefined) rmSync(lock, { force: true });
  closeBrowser().finally(() => process.exit(code));
}

// When the test is gone, so are we.
process.on('disconnect', () => exit(1));

/** The methods of Electron's `app` that main/electron calls. */
const methods = {
  isPackaged: false,
  async whenReady() {
    await browser();
  },
  setPath(_name: string, path: string) {
    userData = path;
  },
  requestSingleInstanceLock,
  exit,
  quit() {
    const event = new StandInEvent();
    events.emit('before-quit', event);
    if (!event.defaultPrevented) exit();
  },
} satisfies Partial<App>;

export const app = Object.assign(events, methods);
