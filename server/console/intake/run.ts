import { sql } from 'kysely';
import type { ImportReceipt } from '../../../shared/contract/import-views.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { OfficialNumber, Sealed } from '../../../shared/domain/case/events.ts';
import { officialNumber } from '../../../shared/domain/case/numbering.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import { laporChange, laporFact } from '../../../shared/intake/lapor/facts.ts';
import type { ReadFile } from '../../../shared/intake/lapor/kept-file.ts';
import {
  compareWithKnown,
  countOutcomes,
  rowsToWrite,
  type StagedReport,
} from '../../../shared/intake/lapor/outcomes.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { type OwnDraft, record } from '../../exchange/record.ts';
import { failpoint } from '../../failpoints.ts';
import type { OpenDesk } from '../../open-desk.ts';
import { Refused } from '../../refused.ts';
import { type Db, rowsOf } from '../../store/dialect.ts';
import { instantOf, type Present, presentOf, type Seat } from '../console.ts';
import { knownCases } from './known.ts';

/** Rows recorded together: each part is folded and put into mailboxes at once. */
const part = 500;
const stopped = 'Impor dibatalkan; tidak ada yang disimpan.';

/**
 * Imports a LAPOR! file of the whole regency in one transaction, meaning the same as at an office: new reports become
 * cases, changed ones get LAPOR!'s fields only. Who reported is encrypted at once, with a key per case.
 */
export async function runImport(
  seat: Seat,
  file: ReadFile,
  fileName: string,
  history: boolean,
  watch: Watch,
): Promise<ImportReceipt> {
  const { desk, staff } = seat;
  const importId = desk.newId();
  const counts = await desk.store.write(async (tx) => {
    await compareWithKnown(file.rows, (ids) => knownCases(tx, ids));
    const { closedAtLapor: _, ...found } = countOutcomes(file.rows);
    const present = await presentOf(seat, tx);
    const registers = new Registers(tx, present);
    const total = found.new + found.changed;
    let written = 0;
    watch.progress?.('menyimpan', 0, total);
    for (const rows of rowsToWrite(file.rows, part)) {
      if (watch.signal?.aborted) throw new Refused('dibatalkan', stopped);
      const keys = new NewKeys(desk);
      const drafts: OwnDraft[] = [];
      for (const row of rows) {
        const reporter = keys.seal(row.caseId, row.reporterName);
        const fact =
          row.outcome === 'berubah'
            ? laporChange(row, importId, reporter)
            : laporFact(row, {
                importId,
                history,
                register: row.register ?? (await registers.next(row)),
                sop: { id: defaultSop.id, version: defaultSop.version },
                reporter,
              });
        drafts.push({ stream: caseStream(row.caseId), fact });
      }
      await keys.store(tx);
      await record(tx, desk, drafts, staff.name);
      written += rows.length;
      failpoint('during-import');
      watch.progress?.('menyimpan', written, total);
    }
    if (watch.signal?.aborted) throw new Refused('dibatalkan', stopped);
    const payload = { importId, fileName, fileHash: file.hash, read: file.read, ...found };
    const stream = officeStream(desk.self.server);
    await record(tx, desk, [{ stream, fact: { type: 'import-recorded', payload } }], staff.name);
    return found;
  });
  const at = instantOf(desk.now());
  return {
    kind: 'lapor',
    importId,
    fileName,
    at,
    by: staff.name,
    read: file.read,
    ...counts,
    unmatched: 0,
    undoneAt: null,
  };
}

/** Kominfo's own running numbers, by the year the report came in. */
export class Registers {
  readonly #tx: Db;
  readonly #present: Present;
  readonly #next = new Map<number, number>();
  constructor(tx: Db, present: Present) {
    this.#tx = tx;
    this.#present = present;
  }
  async next({ receivedAt }: Pick<StagedReport, 'receivedAt'>): Promise<OfficialNumber> {
    const { zone, settings } = this.#present;
    const date = toLocalDate(receivedAt, zone);
    const year = Number(date.slice(0, 4));
    const sequence = this.#next.get(year) ?? (await this.#first(year));
    this.#next.set(year, sequence + 1);
    const { unitCode } = settings.office;
    const { classificationCode } = settings.numbering;
    return officialNumber('K-{urut:4}/{tahun}', sequence, date, { unitCode, classificationCode });
  }
  async #first(year: number): Promise<number> {
    const last = await this.#tx
      .selectFrom('cases')
      .select((e) => e.fn.max<number | null>('register_sequence').as('last'))
      .where('register_year', '=', year)
      .executeTakeFirst();
    return (last?.last ?? 0) + 1;
  }
}

/** Case keys made for one part, stored with one statement, before the events that name them. */
export class NewKeys {
  readonly #desk: Pick<OpenDesk, 'keyring' | 'newId'>;
  readonly #rows: { id: string; case_id: string; wrapped: string }[] = [];
  constructor(desk: Pick<OpenDesk, 'keyring' | 'newId'>) {
    this.#desk = desk;
  }
  seal(caseId: string, reporterName: string | null): Sealed | null {
    if (!reporterName) return null;
    const { keyring, newId } = this.#desk;
    const { key, wrapped } = keyring.newKey(newId());
    this.#rows.push({ ...wrapped, case_id: caseId });
    return keyring.seal(wrapped.id, key, { name: reporterName, address: '', contact: '' });
  }
  async store(tx: Db): Promise<void> {
    if (this.#rows.length === 0) return;
    const given = rowsOf(tx, this.#rows, { id: 'text', case_id: 'text', wrapped: 'text' });
    await sql`insert into keys (id, case_id, wrapped) select id, case_id, wrapped from ${given} as g`.execute(
      tx,
    );
  }
}
