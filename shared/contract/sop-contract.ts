import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import { sopContentSchema } from '../domain/sop/content.ts';
import { sopCommandSchema } from '../domain/sop/life/commands.ts';
import { fileName, id, token } from './fields.ts';
import type { StagedCopy } from './host.ts';
import type { SopFilePreview, SopMovePreview, SopMoveReceipt, SopRow, SopView } from './sop-views.ts';

/** The office's SOPs: their life, the editor, moving cases. */
export const sopContract = {
  /** A staged PDF: the official form of one version (`id` or `id@version`; else the newest), or the book of all. */
  print: oc
    .input(
      z.object({
        sop: id.optional(),
        book: z.boolean().default(false),
        size: z.enum(['A4', 'F4', 'Folio']).optional(),
      }),
    )
    .output(type<StagedCopy>()),
  list: oc.output(type<SopRow[]>()),
  /** An approved version by its number, or a draft by its id. */
  show: oc
    .input(z.object({ id, version: z.number().int().optional(), draft: id.optional() }))
    .output(type<SopView>()),
  /** Begins a draft: of a version, of a table of its own, or empty; `id` null makes a new SOP. */
  draft: oc
    .input(
      z.object({
        id: id.nullable().default(null),
        basedOn: z.number().int().nullable().default(null),
        content: sopContentSchema.nullable().default(null),
      }),
    )
    .output(type<{ id: string; draft: string }>()),
  /** Null when the draft was dropped. */
  act: oc.input(z.object({ id, draft: id, command: sopCommandSchema })).output(type<SopView | null>()),
  /** What a staged XLSX or JSON file says; nothing is kept of it. */
  readFile: oc.input(z.object({ token, fileName })).output(type<SopFilePreview>()),
  exportFile: oc
    .input(
      z.object({
        id,
        version: z.number().int().optional(),
        draft: id.optional(),
        format: z.enum(['xlsx', 'json']),
      }),
    )
    .output(type<StagedCopy>()),
  revoke: oc
    .input(z.object({ id, version: z.number().int(), reason: z.string().trim().min(3).max(2_000) }))
    .output(type<void>()),
  /** New cases follow this SOP from now on. */
  choose: oc.input(z.object({ id })).output(type<void>()),
  movePreview: oc.input(z.object({ id, version: z.number().int() })).output(type<SopMovePreview>()),
  move: oc
    .input(z.object({ id, version: z.number().int(), expected: z.number().int().min(1) }))
    .output(type<SopMoveReceipt>()),
  undoMove: oc
    .input(z.object({ move: id }))
    .output(type<{ undone: number; kept: { register: string; reason: string }[] }>()),
};
