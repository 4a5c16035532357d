import { z } from 'zod';
import { cellColumns } from '../cells.ts';
import { ratifierSchema, sopContentSchema } from '../content.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const reason = text(2_000);

/** What a person can wish to do with a draft of an SOP. */
export const sopCommandSchema = z.discriminatedUnion('name', [
  /** `revision` = the writing that was changed; somebody else's later one is not overwritten unseen. */
  z.object({ name: z.literal('save'), revision: text(100), content: sopContentSchema }),
  z.object({ name: z.literal('submit') }),
  z.object({
    name: z.literal('comment'),
    step: text(100).nullable(),
    text: text(4_000),
    suggestion: z.object({ field: z.enum(cellColumns), value: z.string().trim().max(4_000) }).nullable(),
  }),
  z.object({ name: z.literal('resolve'), comment: text(100), accepted: z.boolean(), reason }),
  z.object({ name: z.literal('verify') }),
  z.object({ name: z.literal('start-trial'), from: z.iso.date(), until: z.iso.date() }),
  z.object({ name: z.literal('reconsider'), reason }),
  z.object({
    name: z.literal('approve'),
    number: text(100),
    effectiveFrom: z.iso.date(),
    ratifier: ratifierSchema,
  }),
  z.object({ name: z.literal('drop'), reason }),
]);
export type SopCommand = z.infer<typeof sopCommandSchema>;
export type SopCommandName = SopCommand['name'];
export const sopCommandNames: readonly SopCommandName[] = sopCommandSchema.options.map(
  ({ shape }) => shape.name.value,
);
