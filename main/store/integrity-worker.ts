/** A thread of its own: SQLite checks the whole file without holding up the workbench. */
import { parentPort, workerData } from 'node:worker_threads';
import { quickCheck } from './quick-check.ts';

parentPort?.postMessage(quickCheck(String(workerData)));
