/** Runs in the worker thread: gives the module the `process.parentPort` that Electron's utility processes have. */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const events = new EventEmitter();
Object.defineProperty(process, 'parentPort', { value: events });
await import(pathToFileURL(workerData.module).href);
// Messages wait at the port until the module has put its listener on.
parentPort?.on('message', (event: unknown) => events.emit('message', event));
