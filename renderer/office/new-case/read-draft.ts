import type { z } from 'zod';
import { manualCaseSchema } from '../../../shared/contract/case-contract.ts';
import { toInstant } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import type { Draft, Reporter } from './draft.ts';

export type ManualCase = z.output<typeof manualCaseSchema>;
export type DraftReading =
  | { readonly ok: true; readonly value: ManualCase }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** The typed form as the contract takes it, or what is wrong with it by field name (Indonesian). */
export function readDraft(draft: Draft, reporter: Reporter, zone: Zone): DraftReading {
  const { classification, category, district, village, receivedAt, ...rest } = draft;
  const [date, time] = receivedAt.split('T');
  const read = manualCaseSchema.safeParse({
    ...rest,
    ...(classification === '' ? {} : { classification }),
    ...(category.trim() === '' ? {} : { category }),
    ...(district.trim() === '' ? {} : { district }),
    ...(village.trim() === '' ? {} : { village }),
    ...(date && time ? { receivedAt: toInstant(date, time, zone) } : {}),
    ...(Object.values(reporter).some((text) => text.trim() !== '') ? { reporter } : {}),
  });
  if (read.success) return { ok: true, value: read.data };
  const problems: Record<string, string> = {};
  for (const issue of read.error.issues) {
    const key = String(issue.path[0] ?? '');
    problems[key] ??=
      issue.code === 'too_big' ? 'Terlalu panjang' : (messages[key] ?? 'Isian ini belum benar');
  }
  return { ok: false, problems };
}

const messages: Record<string, string> = {
  title: 'Judul paling sedikit 3 huruf',
  body: 'Isi aduan belum diisi',
  receivedAt: 'Waktu diterima belum benar',
};
