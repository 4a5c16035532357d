import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { UtilityProcess } from 'electron';
import type { StandInPort } from './message-port.ts';

class StandInProcess extends EventEmitter {
  readonly #worker: Worker;

  constructor(module: string) {
    super();
    this.#worker = new Worker(new URL('./utility-worker.ts', import.meta.url), { workerData: { module } });
    this.#worker.on('error', (error) =>
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`),
    );
    this.#worker.on('exit', (code) => this.emit('exit', code));
  }

  postMessage(data: unknown, ports: readonly StandInPort[] = []): void {
    const list = ports.map(({ port }) => port);
    this.#worker.postMessage({ data, ports: list }, list);
  }

  kill(): boolean {
    void this.#worker.terminate();
    return true;
  }
}

/** Fails to compile when a method that is used is not Electron's. */
const shape: (child: StandInProcess) => Pick<UtilityProcess, 'kill'> = (child) => child;

export const utilityProcess = {
  fork(module: string): StandInProcess {
    const child = new StandInProcess(module);
    shape(child);
    return child;
  },
};
