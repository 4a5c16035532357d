import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { ImportReceipt } from '../../../shared/contract/import-views.ts';
import type { Sealed } from '../../../shared/domain/case/events.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { insertRows } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { laporChange, laporFact } from '../../../shared/intake/lapor/facts.ts';
import type { ReadFile } from '../../../shared/intake/lapor/kept-file.ts';
import { countOutcomes, rowsToWrite, type StagedReport } from '../../../shared/intake/lapor/outcomes.ts';
import type { Watch } from '../../../shared/serving/progress.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';
import { Registers } from '../official-numbers.ts';
import { sopForCase } from '../sops/in-force.ts';
import { compareWithOffice } from './known-cases.ts';

/** Few enough that a batch is done with before the garbage collector would keep it: 1,000 cost 200 MB more. */
const batch = 100;
const cancelled = 'Impor dibatalkan; tidak ada yang disimpan.';

/**
 * Imports a LAPOR! file in one transaction: new reports become cases, changed ones get LAPOR!'s fields only. Cancel
 * before the end leaves nothing. `history`: reports that LAPOR! already closed come in with no running clock.
 */
export async function runImport(
  desk: Desk,
  file: ReadFile,
  fileName: string,
  history: boolean,
  watch: Watch,
): Promise<ImportReceipt> {
  const actor = desk.actor();
  const importId = desk.newId();
  const at = new Date(desk.now()).toISOString();
  const counts = await desk.transact(async (db, record) => {
    await compareWithOffice(file.rows, db);
    const { closedAtLapor: _, ...found } = countOutcomes(file.rows);
    const common = {
      importId,
      sopFor: (receivedAt: string) => sopForCase(desk, receivedAt),
      history,
      registers: new Registers(desk, db),
    };
    const toWrite = found.new + found.changed;
    let written = 0;
    watch.progress?.('menyimpan', 0, toWrite);
    for (const rows of rowsToWrite(file.rows, batch)) {
      if (watch.signal?.aborted) throw new Refused(cancelled);
      const keys = new NewKeys(desk);
      const drafts: Draft[] = [];
      // The office counts reports in the order they came in, whatever the file's order.
      for (const row of rows) drafts.push(await draftOf(row, { ...common, keys }));
      await keys.store(db);
      await record(drafts);
      written += rows.length;
      watch.progress?.('menyimpan', written, toWrite);
      await setImmediate();
    }
    if (watch.signal?.aborted) throw new Refused(cancelled);
    const payload = { importId, fileName, fileHash: file.hash, read: file.read, ...found };
    await record([{ stream: officeStream(desk.officeId()), fact: { type: 'import-recorded', payload } }]);
    return found;
  });
  return {
    kind: 'lapor',
    importId,
    fileName,
    at,
    by: actor.name,
    read: file.read,
    ...counts,
    unmatched: 0,
    undoneAt: null,
  };
}

interface Intake {
  readonly importId: string;
  readonly sopFor: (receivedAt: string) => { readonly id: string; readonly version: number };
  readonly history: boolean;
  readonly registers: Registers;
  readonly keys: NewKeys;
}

async function draftOf(row: StagedReport, intake: Intake): Promise<Draft> {
  const { caseId } = row;
  const stream = caseStream(caseId);
  const reporter = intake.keys.seal(caseId, row.reporterName);
  if (row.outcome === 'berubah') return { stream, fact: laporChange(row, intake.importId, reporter) };
  const { importId, history } = intake;
  // A report whose import was undone keeps the number it was given.
  const register = row.register ?? (await intake.registers.next(row.receivedAt));
  const sop = intake.sopFor(row.receivedAt);
  return { stream, fact: laporFact(row, { importId, history, register, sop, reporter }) };
}

/** Case keys made for one batch, stored with one statement. */
class NewKeys {
  readonly #desk: Desk;
  readonly #rows: { id: string; case_id: string; wrapped: string }[] = [];
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  seal(caseId: string, reporterName: string | null): Sealed | null {
    if (!reporterName) return null;
    const { keyring } = this.#desk.store;
    const { key, wrapped } = keyring.newKey(this.#desk.newId());
    this.#rows.push({ ...wrapped, case_id: caseId });
    return keyring.seal(wrapped.id, key, { name: reporterName, address: '', contact: '' });
  }
  async store(db: Kysely<Tables>): Promise<void> {
    await insertRows(db, 'keys', ['id', 'case_id', 'wrapped'], this.#rows);
  }
}

/** Imports done on this data folder, newest first. */
export function listImports(desk: Desk): ImportReceipt[] {
  return desk
    .office()
    .imports.map(
      ({ fileHash: _, by, ...rest }): ImportReceipt => ({
        ...rest,
        kind: rest.kind ?? 'lapor',
        unmatched: rest.unmatched ?? 0,
        by: officerName(desk, by),
      }),
    )
    .reverse();
}
