import { z } from 'zod';
import { type SopContent, sopContentSchema } from '../../domain/sop/content.ts';
import type { SopFileRead } from './read-xlsx.ts';

const format = 'penghubung-sop';
const fileSchema = z.object({ format: z.literal(format), version: z.literal(1), sop: z.unknown() });

/** An SOP as a file that this program reads back as it was. */
export function writeSopJson(content: SopContent): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format, version: 1, sop: content }, null, 2)}\n`);
}

/** Reads such a file; what is wrong is named by its place in it. */
export function readSopJson(bytes: Uint8Array, fileName: string): SopFileRead {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { problems: [`Berkas ${fileName} bukan JSON yang utuh; ekspor ulang SOP-nya.`] };
  }
  const file = fileSchema.safeParse(parsed);
  if (!file.success)
    return {
      problems: [
        `Berkas ${fileName} bukan berkas SOP Penghubung versi 1 (format ${format}); ekspor ulang SOP-nya.`,
      ],
    };
  const content = sopContentSchema.safeParse(file.data.sop);
  if (content.success) return { content: content.data };
  return {
    problems: content.error.issues.slice(0, 20).map((issue) => `${place(issue.path)} ${issue.message}.`),
  };
}

/** `sop.steps.2.activity` as `Langkah 3, activity:`. */
function place(path: readonly PropertyKey[]): string {
  const [part, index, ...rest] = path.map(String);
  if (part === 'steps' && index !== undefined)
    return [`Langkah ${Number(index) + 1}`, ...rest].join(', ').concat(':');
  return `${path.map(String).join('.')}:`;
}
