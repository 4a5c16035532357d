import { join } from 'node:path';
import { call } from '@orpc/server';
import type { z } from 'zod';
import { rowColumns } from '../../../main/workbench/cases/row.ts';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import type { filterSchema } from '../../../shared/contract/case-contract.ts';
import { type Figure, median, ms, p95, timed, times } from '../figure.ts';
import { connectRaw } from '../raw-store.ts';

interface Page {
  readonly filter: z.input<typeof filterSchema>;
  readonly sort: 'receivedAt' | 'dueDate' | 'title';
  readonly descending: boolean;
  readonly where: string;
  readonly order: string;
}
/** Lists an officer opens every day, and the SQL that one would write for them by hand. */
const pages: readonly Page[] = [
  {
    filter: {},
    sort: 'receivedAt',
    descending: true,
    where: '1',
    order: 'received_on desc, received_at desc, no desc',
  },
  {
    filter: { clock: 'terlambat' },
    sort: 'dueDate',
    descending: false,
    where: "due_binding = 1 and due_date < '2026-11-24'",
    order: 'due_date, no',
  },
  {
    filter: { status: ['baru'], channel: ['lapor'] },
    sort: 'receivedAt',
    descending: true,
    where: "status in ('baru') and channel in ('lapor')",
    order: 'received_on desc, received_at desc, no desc',
  },
  {
    filter: { unit: 'Dinas Sosial', from: '2026-01-01', to: '2026-12-31' },
    sort: 'receivedAt',
    descending: true,
    where: "unit = 'Dinas Sosial' and received_on >= '2026-01-01' and received_on <= '2026-12-31'",
    order: 'received_on desc, received_at desc, no desc',
  },
  {
    filter: { category: 'Sosial', status: ['baru', 'selesai'] },
    sort: 'dueDate',
    descending: false,
    where: "category = 'Sosial' and status in ('baru', 'selesai') and due_date is not null",
    order: 'due_date, no',
  },
];

/** First page of filtered, sorted lists through the contract, against the SQL alone. */
export async function firstPage(folder: string, workbench: Workbench, rounds: number): Promise<Figure> {
  const db = connectRaw(join(folder, 'penghubung.db'));
  const ours: number[] = [];
  const raw: number[] = [];
  try {
    const statements = pages.map(({ where, order }) =>
      db.prepare(
        `select ${rowColumns.join(', ')} from cases where withdrawn = 0 and ${where} order by ${order} limit 100`,
      ),
    );
    for (let round = -2; round < rounds; round += 1) {
      for (const [i, { filter, sort, descending }] of pages.entries()) {
        const alone = await timed(() => statements[i]?.all());
        const through = await timed(() =>
          call(workbench.router.cases.list, { filter, sort, descending, offset: 0, limit: 100 }),
        );
        if (round < 0) continue;
        raw.push(alone);
        ours.push(through);
      }
    }
  } finally {
    db.close();
  }
  const perPage = pages.map((_, i) => {
    const of = (all: readonly number[]) => median(all.filter((_time, k) => k % pages.length === i));
    return { ours: of(ours), raw: of(raw) };
  });
  const ratio = median(perPage.map((each) => each.ours / each.raw));
  const detail = perPage.map((each) => `${ms(each.ours)}/${ms(each.raw)}`).join('; ');
  return {
    what: 'halaman pertama daftar tersaring dan terurut',
    goal: '≤ 2 × SQL mentah; p95 < 10 ms',
    result: `${times(ratio)}; p95 ${ms(p95(ours))}`,
    passed: ratio <= 2 && p95(ours) < 10,
    reason: `per daftar, kontrak/SQL: ${detail}`,
  };
}
