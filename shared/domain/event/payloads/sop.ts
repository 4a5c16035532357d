import { z } from 'zod';
import { cellColumns } from '../../sop/cells.ts';
import type { StoredSop } from '../../sop/complete.ts';
import {
  actorsSchema,
  identitySchema,
  mostSteps,
  ratifierSchema,
  sopContentSchema,
  stepSchema,
} from '../../sop/content.ts';
import type { SopEventType, SopPayloads } from '../../sop/life/events.ts';
import { stepKinds } from '../../sop/types.ts';
import { day, id, text } from './parts.ts';

/** A version as any version of the program recorded it. */
export const storedSop: z.ZodType<StoredSop> = z.object({
  id,
  version: z.int(),
  number: text,
  name: text,
  effectiveFrom: text,
  identity: identitySchema.exactOptional(),
  actors: actorsSchema,
  steps: z.array(stepSchema.extend({ kind: z.enum(stepKinds).exactOptional() })).max(mostSteps),
});

/** What the payload of each event of an SOP must be, when it was written elsewhere. */
export const sopPayloads: { readonly [T in SopEventType]: z.ZodType<SopPayloads[T]> } = {
  drafted: z.object({
    draft: id,
    version: z.int(),
    basedOn: z.int().nullable(),
    content: sopContentSchema,
  }),
  'draft-saved': z.object({ draft: id, content: sopContentSchema }),
  submitted: z.object({ draft: id }),
  commented: z.object({
    draft: id,
    comment: id,
    step: text.nullable(),
    text,
    suggestion: z.object({ field: z.enum(cellColumns), value: text }).nullable(),
  }),
  'comment-resolved': z.object({ draft: id, comment: id, accepted: z.boolean(), reason: text }),
  'draft-verified': z.object({ draft: id }),
  'trial-started': z.object({ draft: id, from: day, until: day }),
  reconsidered: z.object({ draft: id, reason: text }),
  approved: z.object({
    draft: id,
    version: z.int(),
    number: text,
    effectiveFrom: day,
    ratifier: ratifierSchema,
  }),
  'draft-dropped': z.object({ draft: id, reason: text }),
  revoked: z.object({ version: z.int(), reason: text }),
};
