import { z } from 'zod';
import { limitUnits } from '../calendar/units.ts';
import type { Sop } from './types.ts';
import { completions, stepKinds } from './types.ts';

/** What an SOP says, without what only its approval gives it (number, version, date in force). */
export type SopContent = Pick<Sop, 'name' | 'identity' | 'actors' | 'steps'>;

/** More steps than this are no longer one procedure that somebody can follow. */
export const mostSteps = 300;
export const mostActors = 30;

const line = z.string().max(500);
const text = z.string().max(4_000);
const key = z.string().min(1).max(100);
const list = z.array(line).max(100);

export const actorsSchema = z.array(z.object({ key, name: z.string().max(200) })).max(mostActors);

export const ratifierSchema = z.object({
  prefix: z.enum(['', 'Plt.', 'Plh.', 'a.n.', 'u.b.']),
  position: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  rank: z.string().trim().max(100).nullable(),
  nip: z
    .string()
    .regex(/^\d{18}$/, 'NIP harus 18 angka')
    .nullable(),
});

const limit = z.object({
  amount: z.number().int().min(1).max(100_000),
  unit: z.enum(limitUnits),
});
export const stepSchema = z.object({
  key,
  kind: z.enum(stepKinds),
  activity: text,
  actor: z.string().max(200),
  coActors: z.array(z.string().min(1).max(200)).max(mostActors).exactOptional(),
  completedBy: z.enum(completions),
  branches: z
    .array(z.object({ outcome: key, label: z.string().max(200), goTo: z.string().max(100).nullable() }))
    .max(20),
  limit: z.union([limit, z.literal('klasifikasi')]).nullable(),
  limitFrom: z.enum(completions).exactOptional(),
  limitText: line,
  inputs: text,
  output: text,
  note: text,
});

export const identitySchema = z.object({
  unit: z.string().trim().max(200).nullable(),
  madeOn: z.iso.date().nullable(),
  revisedOn: z.iso.date().nullable(),
  ratifiedBy: ratifierSchema.nullable(),
  legalBasis: list,
  qualifications: list,
  related: list,
  equipment: list,
  warnings: list,
  records: list,
});

/** The shape of a draft. What it means may still be wrong (see validate.ts): a draft is saved while it is written. */
export const sopContentSchema: z.ZodType<SopContent> = z.object({
  name: z.string().trim().min(1, 'Isi nama SOP').max(300),
  identity: identitySchema,
  actors: actorsSchema,
  steps: z
    .array(stepSchema)
    .max(mostSteps, `Paling banyak ${mostSteps} langkah; pecah menjadi beberapa SOP.`),
});

/** The content of a version in force, as the beginning of its revision. */
export function contentOf({ name, identity, actors, steps }: Sop): SopContent {
  return { name, identity, actors, steps };
}

/** Whether two contents say the same, whatever the order of their fields. */
export function sameContent(a: SopContent, b: SopContent): boolean {
  const text = (content: SopContent) => JSON.stringify(sopContentSchema.safeParse(content).data ?? content);
  return text(a) === text(b);
}
