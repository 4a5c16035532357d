/** Programs below this version may send but are handed nothing out. */
export const minimumProgram = '0.1.0';

/** Whether version `program` is older than `minimum`; one that is no version counts as older. */
export function isBelow(program: string, minimum: string): boolean {
  const [a, b] = [numbersOf(program), numbersOf(minimum)];
  for (const [index, wanted] of b.entries()) {
    const has = a[index] ?? 0;
    if (has !== wanted) return has < wanted;
  }
  return false;
}

const numbersOf = (version: string): number[] =>
  /^\d+(\.\d+)*/.exec(version)?.[0].split('.').map(Number) ?? [0];
