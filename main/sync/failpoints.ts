/** Where a test may have this process killed, to see what a power cut at the worst moment leaves. */
export type Failpoint =
  | 'sync-before-send'
  | 'sync-after-answer'
  | 'sync-in-apply'
  | 'blob-upload'
  | 'blob-download';

/** Ends the process as a power cut would, when the environment asks for it here; never otherwise. */
export function failpoint(name: Failpoint): void {
  if (process.env.PENGHUBUNG_FAILPOINT === name) process.kill(process.pid, 'SIGKILL');
}
