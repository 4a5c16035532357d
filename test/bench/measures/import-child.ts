import { readFileSync } from 'node:fs';
import { readLaporFile } from '../../../main/intake/lapor/read-lapor.ts';
import { withFile } from '../../../main/workbench/intake/read.ts';
import { runImport } from '../../../main/workbench/intake/run.ts';
import { timed } from '../figure.ts';
import { newOffice } from '../office.ts';

export interface ImportRun {
  readonly time: number;
  /** Peak memory of this process, bytes. */
  readonly peak: number;
  readonly rows: number;
  /** How often progress was told. */
  readonly told: number;
}

/** Linux keeps the peak of this program alone; elsewhere the system's own count has to do. */
function peakMemory(): number {
  if (process.platform === 'linux') {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (peak !== undefined) return Number(peak) * 1024;
  }
  return process.resourceUsage().maxRSS * 1024;
}

/** Run as a program of its own, so that memory is this import's alone; prints an ImportRun. */
export async function importChild(what: 'baca' | 'impor', file: string, folder: string): Promise<void> {
  let rows = 0;
  let told = 0;
  let time: number;
  if (what === 'baca') {
    time = await timed(async () => {
      const report = () => {
        rows += 1;
      };
      await readLaporFile(file, { zone: 'WIB' }, { report, refused: () => undefined });
    });
  } else {
    const workbench = await newOffice(folder);
    const progress = (): void => {
      told += 1;
    };
    time = await timed(async () => {
      const { desk } = workbench;
      const name = 'lapor.xlsx';
      const receipt = await withFile(desk, file, name, { progress }, 'discard', (read) =>
        runImport(desk, read, name, true, { progress }),
      );
      rows = receipt.new;
    });
    await workbench.close();
  }
  const run: ImportRun = { time, peak: peakMemory(), rows, told };
  process.stdout.write(JSON.stringify(run));
}
