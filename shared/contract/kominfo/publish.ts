import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Instant } from '../../domain/calendar/types.ts';
import { calendarSchema, deadlinesSchema, type Settings } from '../../domain/office/settings.ts';
import { sopContentSchema } from '../../domain/sop/content.ts';
import { fileName, id, token } from '../fields.ts';
import type { SopFilePreview } from '../sop-views.ts';

export const publishedKinds = ['sop', 'calendar', 'categories', 'deadlines'] as const;
export type PublishedKind = (typeof publishedKinds)[number];
export const publishedLabel: Record<PublishedKind, string> = {
  sop: 'SOP',
  calendar: 'Kalender kerja',
  categories: 'Kategori',
  deadlines: 'Batas waktu',
};

export interface PublishedItem {
  readonly id: string;
  readonly kind: PublishedKind;
  /** `Pengelolaan Pengaduan, versi 2`; `Kalender kerja 2026, 2027`. */
  readonly title: string;
  /** SOPs only: `konsep` is there to be commented on. */
  readonly stage: 'konsep' | 'berlaku' | null;
  readonly note: string | null;
  readonly at: Instant;
  readonly by: string;
  readonly withdrawn: string | null;
  readonly answers: readonly PublicationAnswer[];
}

/** What an office said of something published. */
export interface PublicationAnswer {
  readonly officeName: string;
  readonly answer: 'diterapkan' | 'komentar';
  readonly note: string | null;
  /** The activity of the SOP's step that is meant. */
  readonly step: string | null;
  readonly at: Instant;
}

/** What is published now, as forms begin with it. */
export interface PublishedNow {
  readonly calendar: Settings['calendar'];
  readonly categories: readonly string[];
  readonly deadlines: Settings['deadlines'];
  /** Newest first. */
  readonly items: readonly PublishedItem[];
  /** How many offices are asked. */
  readonly offices: number;
}

const note = z.string().trim().max(2_000).optional();

export const publishContract = {
  now: oc.output(type<PublishedNow>()),
  /** Reads a staged XLSX or JSON file as an office does; nothing is published by looking. */
  readSop: oc.input(z.object({ token, fileName })).output(type<SopFilePreview>()),
  sop: oc
    .input(
      z.object({
        content: sopContentSchema,
        number: z.string().trim().min(1, 'Isi nomor SOP').max(100),
        effectiveFrom: z.iso.date(),
        /** `konsep`: to be commented on; `berlaku`: to be adopted. */
        stage: z.enum(['konsep', 'berlaku']),
        note,
      }),
    )
    .output(type<PublishedNow>()),
  calendar: oc.input(calendarSchema).output(type<PublishedNow>()),
  categories: oc
    .input(z.array(z.string().trim().min(1).max(200)).min(1, 'Tulis paling sedikit satu kategori').max(200))
    .output(type<PublishedNow>()),
  deadlines: oc.input(deadlinesSchema).output(type<PublishedNow>()),
  /** Offices that took it over keep it; nobody else is asked any more. */
  withdraw: oc
    .input(z.object({ id, reason: z.string().trim().min(5, 'Tulis alasannya').max(1_000) }))
    .output(type<PublishedNow>()),
};
