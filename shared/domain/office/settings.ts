import { z } from 'zod';
import { limitUnits } from '../calendar/units.ts';
import { periodProblem } from '../calendar/work-period.ts';

/** The office's settings, one document per section; each change is an event in the office's stream. */
export const officeSchema = z.object({
  name: z.string().trim().min(1).max(200),
  unitCode: z.string().trim().min(1).max(50),
  government: z.string().trim().min(1).max(200),
  addressLines: z.array(z.string().trim().max(200)).max(4),
  place: z.string().trim().min(1).max(100),
  contact: z.string().trim().max(300),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  emblem: z.string().startsWith('data:image/').max(700_000).nullable(),
});
export const numberingSchema = z.object({
  /** Placeholders: {urut} {urut:4} {bulan} (roman) {tahun} {unit} {klasifikasi}. */
  register: z
    .string()
    .min(1)
    .max(100)
    .regex(/\{urut(:\d)?\}/, 'Pola harus memuat {urut}'),
  letter: z
    .string()
    .min(1)
    .max(100)
    .regex(/\{urut(:\d)?\}/, 'Pola harus memuat {urut}'),
  classificationCode: z.string().trim().min(1).max(30),
});
export const paperSettingsSchema = z.object({ size: z.enum(['A4', 'F4', 'Folio']) });
export const signatorySchema = z.object({
  prefix: z.enum(['', 'Plt.', 'Plh.', 'a.n.', 'u.b.']),
  onBehalfOf: z.string().trim().max(200).nullable(),
  position: z.string().trim().min(1).max(200),
  name: z.string().trim().max(200),
  rank: z.string().trim().max(100).nullable(),
  nip: z
    .string()
    .regex(/^\d{18}$/, 'NIP harus 18 angka')
    .nullable(),
});
export const limitSchema = z.object({
  amount: z.number().int().min(1).max(400),
  unit: z.enum(limitUnits),
});
export const deadlineKinds = [
  'verifikasi',
  'tindak-lanjut-pertama',
  'informasi',
  'pengaduan',
  'pengaduan-berkadar',
  'aspirasi',
  'balasan-pelapor',
  'batas-luar',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export const deadlinesSchema = z.array(
  z.object({ kind: z.enum(deadlineKinds), limit: limitSchema, basis: z.string().max(300) }),
);
const hours = z
  .object({
    start: z.string().regex(/^\d\d:\d\d$/),
    end: z.string().regex(/^\d\d:\d\d$/),
    breakStart: z.string().regex(/^\d\d:\d\d$/),
    breakMinutes: z.number().int().min(0).max(240),
  })
  .nullable();
const holiday = z.object({
  date: z.iso.date(),
  kind: z.enum(['libur nasional', 'cuti bersama', 'libur daerah']),
  name: z.string().min(1).max(200),
});
export const calendarSchema = z.object({
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  week: z
    .array(hours)
    .length(7)
    .refine((week) => week.some((day) => day !== null), 'Paling sedikit satu hari kerja.'),
  /** Days with other hours; a day belongs to one period only, or it would not be clear which hours hold. */
  periods: z
    .array(
      z.object({ from: z.iso.date(), to: z.iso.date(), name: z.string(), week: z.array(hours).length(7) }),
    )
    .superRefine((periods, context) => {
      for (const [index, period] of periods.entries()) {
        const message = periodProblem(period, periods.slice(0, index));
        if (message !== null) context.addIssue({ code: 'custom', path: [index], message });
      }
    }),
  holidays: z.record(z.string().regex(/^\d{4}$/), z.object({ basis: z.string(), days: z.array(holiday) })),
  localHolidays: z.array(holiday),
  basis: z.string(),
});
export const listsSchema = z.object({
  units: z.array(z.string().trim().min(1).max(200)).max(200),
  categories: z.array(z.string().trim().min(1).max(200)).max(200),
  instructions: z.array(z.string().trim().min(1).max(200)).max(30),
});

/** How many working days ahead a limit counts as near, and whether the computer gives a notice of it. */
export const remindersSchema = z.object({
  workingDays: z.number().int().min(1).max(20),
  notify: z.boolean(),
});

/** When the office exchanges with Kominfo by itself; `day` 0 = Sunday. */
export const exchangeSchema = z.object({
  automatic: z.boolean(),
  day: z.number().int().min(0).max(6),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Jam ditulis seperti 14:00'),
});

export const settingsSchemas = {
  office: officeSchema,
  numbering: numberingSchema,
  paper: paperSettingsSchema,
  signatory: signatorySchema,
  deadlines: deadlinesSchema,
  calendar: calendarSchema,
  lists: listsSchema,
  reminders: remindersSchema,
  exchange: exchangeSchema,
} as const;
export type SettingsSection = keyof typeof settingsSchemas;
export const settingsSchema = z.object(settingsSchemas);
export type Settings = z.infer<typeof settingsSchema>;

export const officerSchema = z.object({
  name: z.string().trim().min(1).max(200),
  nip: z
    .string()
    .regex(/^\d{18}$/, 'NIP harus 18 angka')
    .nullable(),
  position: z.string().trim().min(1).max(200),
  role: z.enum(['penghubung', 'petugas', 'kepala', 'bidang']),
});
export type OfficerDetails = z.infer<typeof officerSchema>;
export interface Officer extends OfficerDetails {
  readonly id: string;
  readonly active: boolean;
}
