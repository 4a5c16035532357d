const most = 20;

/** Problems as one paragraph, since a refusal is one line; beyond twenty only their number is told. */
export function nameAll(problems: readonly string[]): string {
  const rest = problems.length - most;
  return [...problems.slice(0, most), ...(rest > 0 ? [`Dan ${rest} hal lain.`] : [])].join(' ');
}
