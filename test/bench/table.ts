import type { Figure } from './figure.ts';

const head = ['Ukuran', 'Sasaran', 'Hasil', 'Lulus?'] as const;
const verdict = (passed: boolean | null): string => (passed === null ? 'dilewati' : passed ? 'ya' : 'TIDAK');

/** The table of all figures as aligned text, then the goals not met or not measured, each with its reason. */
export function report(figures: readonly Figure[]): string {
  const cells = figures.map((each) => [each.what, each.goal, each.result, verdict(each.passed)]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const lines = [line(head), rule, ...cells.map(line)];
  const list = (title: string, wanted: boolean | null) => {
    const found = figures.filter((each) => each.passed === wanted);
    if (found.length > 0)
      lines.push('', title, ...found.map((each) => `- ${each.what}: ${each.reason ?? 'sebab belum dicari'}`));
  };
  list('Sasaran yang tidak tercapai:', false);
  list('Tidak diukur:', null);
  return lines.join('\n');
}
