import { z } from 'zod';
import { archiveReasons, classifications, closeResults, urgencies } from './terms.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
/** With any offset; kept in UTC. */
const when = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .optional();

/**
 * What a person can wish to do with a case: `decide` turns it into events or a refusal.
 * Every command may carry `at`, the instant it really happened, for things written down later from paper.
 */
export const commandSchemas = {
  correct: z.object({
    title: text(500).optional(),
    body: text(40_000).optional(),
    category: text(200).optional(),
    district: text(100).optional(),
    village: text(100).optional(),
    reason: text(500).optional(),
  }),
  classify: z.object({ classification: z.enum(classifications), category: text(200).optional() }),
  verify: z.object({ note: text(2_000).optional() }),
  dispose: z.object({
    unit: text(200),
    person: text(200).optional(),
    instructions: z.array(text(200)).max(20).default([]),
    note: text(4_000).optional(),
    urgency: z.enum(urgencies).default('biasa'),
    due: z.iso.date().optional(),
    byHand: z.boolean().default(false),
    at: when,
  }),
  'follow-up': z.object({ note: text(8_000), at: when }),
  hold: z.object({ reason: text(2_000) }),
  resume: z.object({ note: text(2_000).optional() }),
  return: z.object({ reason: text(2_000), to: text(200).optional() }),
  'draft-answer': z.object({
    answer: text(20_000),
    findings: text(20_000).optional(),
    schedule: text(2_000).optional(),
  }),
  'return-answer': z.object({ note: text(4_000) }),
  'approve-answer': z.object({ note: text(2_000).optional() }),
  'send-answer': z.object({ via: text(200).optional(), at: when }),
  'record-reply': z.object({ satisfied: z.boolean(), note: text(4_000).optional() }),
  close: z.object({ result: z.enum(closeResults), note: text(4_000).optional() }),
  reopen: z.object({ reason: text(2_000) }),
  archive: z.object({ reason: z.enum(archiveReasons), note: text(2_000).optional() }),
  'link-duplicate': z.object({ other: text(100), note: text(2_000).optional() }),
  'unlink-duplicate': z.object({ other: text(100), reason: text(2_000).optional() }),
  'set-confidentiality': z.object({ confidential: z.boolean(), anonymous: z.boolean(), reason: text(2_000) }),
  /** `outcome` = the branch taken, where the step is a decision. */
  'tick-step': z.object({ step: text(100), outcome: text(100).optional(), note: text(2_000).optional() }),
  'ask-extension': z.object({ until: z.iso.date(), reason: text(2_000), step: text(100).optional() }),
  'decide-extension': z.object({
    approved: z.boolean(),
    until: z.iso.date().optional(),
    note: text(2_000).optional(),
  }),
  'take-up': z.object({ reason: text(2_000).optional() }),
  'dismiss-suggestion': z.object({ reason: text(2_000).optional() }),
  'add-note': z.object({ note: text(8_000) }),
  /** `event` = the action meant, as the officer saw it; left out, the last one. */
  undo: z.object({ event: text(100).optional(), reason: text(2_000).optional() }),
} as const;

export type CommandName = keyof typeof commandSchemas;
export const commandNames = Object.keys(commandSchemas).filter(isCommandName);
export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandSchemas, name);
}

const named = <N extends CommandName>(name: N) =>
  z.object({ name: z.literal(name), fields: commandSchemas[name] });

/** One wish: `{ name, fields }`, discriminated by `name`. */
export const commandSchema = z.discriminatedUnion('name', [
  named('correct'),
  named('classify'),
  named('verify'),
  named('dispose'),
  named('follow-up'),
  named('hold'),
  named('resume'),
  named('return'),
  named('draft-answer'),
  named('return-answer'),
  named('approve-answer'),
  named('send-answer'),
  named('record-reply'),
  named('close'),
  named('reopen'),
  named('archive'),
  named('link-duplicate'),
  named('unlink-duplicate'),
  named('set-confidentiality'),
  named('tick-step'),
  named('ask-extension'),
  named('decide-extension'),
  named('take-up'),
  named('dismiss-suggestion'),
  named('add-note'),
  named('undo'),
]);
export type Command = z.infer<typeof commandSchema>;
/** What a form sends: fields with defaults may be left out. */
export type CommandInput = z.input<typeof commandSchema>;

/** The button's words for each command. */
export const commandLabel: Record<CommandName, string> = {
  correct: 'Perbaiki data aduan',
  classify: 'Klasifikasikan',
  verify: 'Nyatakan lengkap',
  dispose: 'Catat disposisi',
  'follow-up': 'Catat tindak lanjut',
  hold: 'Tunda, minta kelengkapan',
  resume: 'Lanjutkan',
  return: 'Kembalikan (bukan wewenang)',
  'draft-answer': 'Tulis konsep jawaban',
  'return-answer': 'Kembalikan untuk diperbaiki',
  'approve-answer': 'Setujui jawaban',
  'send-answer': 'Catat jawaban terkirim',
  'record-reply': 'Catat balasan pelapor',
  close: 'Tutup aduan',
  reopen: 'Buka kembali',
  archive: 'Arsipkan',
  'link-duplicate': 'Kaitkan duplikat',
  'unlink-duplicate': 'Lepas kaitan duplikat',
  'set-confidentiality': 'Ubah kerahasiaan',
  'tick-step': 'Tandai langkah selesai',
  'ask-extension': 'Mohon perpanjangan',
  'decide-extension': 'Catat keputusan perpanjangan',
  'take-up': 'Tangani kembali',
  'dismiss-suggestion': 'Abaikan saran rekap',
  'add-note': 'Tambah catatan',
  undo: 'Urungkan tindakan terakhir',
};
