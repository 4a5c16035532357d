/**
 * What may be written down of an error: its name, its code and where it was thrown. Never its message, which
 * can quote what a reporter wrote.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `nilai ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const cause = error.cause === undefined ? [] : [`  sebab: ${traceOf(error.cause)}`];
  return [`${error.name}${code}`, ...frames.slice(0, 12), ...cause].join('\n');
}
