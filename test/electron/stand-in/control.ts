/** What the test tells the stand-in, and what it is told. */
export interface Answers {
  /** Paths that the next open dialogs give; empty: cancelled. */
  openFiles: readonly string[];
  /** Path that the next save dialogs give; empty: cancelled. */
  savePath: string;
}

export type Report =
  /** The workbench's window has loaded its page. */
  | { readonly type: 'window'; readonly endpoint: string }
  | { readonly type: 'error-box'; readonly text: string }
  | { readonly type: 'notification'; readonly text: string }
  | { readonly type: 'focus' }
  | { readonly type: 'printed' }
  | { readonly type: 'answers-taken' };

export const answers: Answers = { openFiles: [], savePath: '' };

export function report(what: Report): void {
  process.send?.(what);
}

process.on('message', (message: Partial<Answers>) => {
  Object.assign(answers, message);
  report({ type: 'answers-taken' });
});
// The channel to the test must not keep the program running.
process.channel?.unref();
