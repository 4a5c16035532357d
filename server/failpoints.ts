/** Places at which a test may have the server killed, as a power cut would. */
export type Failpoint =
  | 'after-store-before-commit'
  | 'after-commit-before-answer'
  | 'during-blob'
  | 'during-import';

/** Ends this process at once where `PENGHUBUNG_FAILPOINT` names the place; otherwise nothing. */
export function failpoint(name: Failpoint): void {
  if (process.env.PENGHUBUNG_FAILPOINT === name) process.kill(process.pid, 'SIGKILL');
}
