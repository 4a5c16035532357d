import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Instant } from '../../domain/calendar/types.ts';
import { calendarSchema, deadlinesSchema, type Settings } from '../../domain/office/settings.ts';
import { sopContentSchema } from '../../domain/sop/content.ts';
import { fileName, token } from '../fields.ts';
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
  /** `SOP Pengelolaan Pengaduan, versi 2`; `Kalender kerja 2026, 2027`. */
  readonly title: string;
  readonly at: Instant;
  readonly by: string;
}

/** What an office's people said of an SOP. */
export interface OfficeComment {
  readonly id: string;
  readonly officeName: string;
  readonly sop: string;
  readonly step: string | null;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
  readonly resolved: string | null;
}

/** What is published now, as forms begin with it. */
export interface PublishedNow {
  readonly calendar: Settings['calendar'];
  readonly categories: readonly string[];
  readonly deadlines: Settings['deadlines'];
  readonly items: readonly PublishedItem[];
}

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
      }),
    )
    .output(type<PublishedNow>()),
  calendar: oc.input(calendarSchema).output(type<PublishedNow>()),
  categories: oc
    .input(z.array(z.string().trim().min(1).max(200)).min(1, 'Tulis paling sedikit satu kategori').max(200))
    .output(type<PublishedNow>()),
  deadlines: oc.input(deadlinesSchema).output(type<PublishedNow>()),
  comments: oc.output(type<OfficeComment[]>()),
};
