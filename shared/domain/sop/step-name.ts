import type { SopStep } from './types.ts';

/** `Langkah 3, Verifikasi laporan`; a key that the SOP does not have stands for itself. */
export function stepName(
  { steps }: { readonly steps: readonly Pick<SopStep, 'key' | 'activity'>[] },
  key: string,
): string {
  const index = steps.findIndex((step) => step.key === key);
  return index < 0 ? key : `Langkah ${index + 1}, ${steps[index]?.activity ?? ''}`;
}
