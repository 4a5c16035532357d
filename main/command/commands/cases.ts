import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import { statuses } from '../../../shared/domain/case/terms.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { listCases } from '../../workbench/cases/list.ts';
import { type Command, option } from '../context.ts';
import { localInstant } from '../local-instant.ts';

export const cases: Command = {
  usage: 'cases [--status S] [--overdue] [--text T]',
  places: 0,
  options: { status: 'value', overdue: 'switch', text: 'value' },
  async run(context) {
    const { desk, print, named } = context;
    const wanted = option(context, 'status');
    const status = statuses.find((each) => each === wanted);
    if (wanted !== undefined && !status)
      throw new Refused(`Status ${wanted} tidak ada. Yang ada: ${statuses.join(', ')}.`);
    const text = option(context, 'text');
    const filter: CaseListFilter = {
      ...(status ? { status: [status] } : {}),
      ...(named.has('overdue') ? { clock: 'terlambat' } : {}),
      ...(text ? { text } : {}),
    };
    for (let offset = 0; ; offset += 500) {
      const rows = await listCases(desk, { filter, sort: 'register', descending: false, offset, limit: 500 });
      for (const row of rows) {
        print(
          JSON.stringify({
            id: row.id,
            register: row.register,
            trackingId: row.trackingId,
            title: row.title,
            classification: row.classification,
            channel: row.channel,
            status: row.status,
            receivedAt: localInstant(row.receivedAt, desk),
            dueAt: row.dueDate,
            step: row.step,
            unit: row.unit,
            confidential: row.confidential,
            anonymous: row.anonymous,
          }),
        );
      }
      if (rows.length < 500) return;
    }
  },
};
