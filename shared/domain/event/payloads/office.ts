import { z } from 'zod';
import type { OfficePayloads } from '../../office/office.ts';
import { officerSchema, remindersSchema, settingsSchema, settingsSchemas } from '../../office/settings.ts';
import { count, id, text } from './parts.ts';
import { storedSop } from './sop.ts';

const section = <S extends keyof typeof settingsSchemas>(name: S) =>
  z.object({ section: z.literal(name), value: settingsSchemas[name] });

/** What the payload of each event of an office's own stream must be, when it was written elsewhere. */
export const officePayloads: { readonly [T in keyof OfficePayloads]: z.ZodType<OfficePayloads[T]> } = {
  founded: z.object({
    settings: settingsSchema.extend({ reminders: remindersSchema.exactOptional() }),
    sop: storedSop,
  }),
  'settings-changed': z.discriminatedUnion('section', [
    section('office'),
    section('numbering'),
    section('paper'),
    section('signatory'),
    section('deadlines'),
    section('calendar'),
    section('lists'),
    section('reminders'),
  ]),
  'officer-registered': officerSchema.extend({ officerId: id }),
  'officer-changed': officerSchema.extend({ officerId: id, active: z.boolean() }),
  'sop-adopted': z.object({ sop: storedSop }),
  'sop-revoked': z.object({ id, version: z.int(), reason: text }),
  'sop-chosen': z.object({ id }),
  'import-recorded': z.object({
    importId: id,
    kind: z.literal('rekap-word').exactOptional(),
    fileName: text,
    fileHash: text,
    read: count,
    new: count,
    changed: count,
    unchanged: count,
    refused: count,
    unmatched: count.exactOptional(),
  }),
  'signing-key-recorded': z.object({ publicKey: text }),
  'handed-over': z.object({ from: text, to: text, openCases: count, sha256: text }),
  'import-undone': z.object({ importId: id, withdrawn: count, restored: count }),
  enrolled: z.object({
    office: id,
    formerly: id,
    name: text,
    server: z.object({ id, name: text, signKey: text }),
  }),
  'exchange-recorded': z.object({ server: id, count, digest: text }),
  'publication-answered': z.object({
    publication: id,
    answer: z.enum(['diterapkan', 'komentar']),
    note: text.exactOptional(),
    step: text.exactOptional(),
  }),
};
