import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { ImportReceipt } from '../../../shared/contract/views.ts';
import type { Sealed } from '../../../shared/domain/case/events.ts';
import { type Channel, isClosedAtLapor } from '../../../shared/domain/case/terms.ts';
import type { Draft } from '../../../shared/event-store/append.ts';
import { insertRows } from '../../../shared/event-store/bulk.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import type { LaporFile, LaporRow } from '../../intake/lapor/lapor-file.ts';
import type { Desk } from '../desk.ts';
import { officerName } from '../officer-name.ts';
import { Registers } from '../official-numbers.ts';
import { Refused } from '../refused.ts';
import { caseIdOfTracking, digestOf, fieldsOf, knownCases, outcomeOf } from './compare.ts';
import type { Watch } from './read.ts';

const batch = 1_000;

/**
 * Imports a LAPOR! file in one transaction: new reports become cases, changed ones get LAPOR!'s fields only. Cancel
 * before the end leaves nothing. `history`: reports that LAPOR! already closed come in with no running clock.
 */
export async function runImport(
  desk: Desk,
  file: LaporFile,
  fileName: string,
  hash: string,
  history: boolean,
  watch: Watch,
): Promise<ImportReceipt> {
  const actor = desk.actor();
  const importId = desk.newId();
  const sop = desk.office().sops.at(-1);
  if (!sop) throw new Refused('Belum ada SOP yang berlaku.');
  const counts = { baru: 0, berubah: 0, sama: 0 };
  const at = new Date(desk.now()).toISOString();
  // The office counts reports in the order they came in, whatever the file's order.
  const rows = [...file.rows].sort((a, b) =>
    a.receivedAt < b.receivedAt ? -1 : a.receivedAt > b.receivedAt ? 1 : a.row - b.row,
  );
  await desk.transact(async (db, record) => {
    const known = await knownCases(
      db,
      rows.map((row) => row.trackingId),
    );
    const registers = new Registers(desk, db);
    for (let start = 0; start < rows.length; start += batch) {
      if (watch.signal?.aborted) throw new Refused('Impor dibatalkan; tidak ada yang disimpan.');
      const keys = new NewKeys(desk);
      const drafts: Draft[] = [];
      for (const row of rows.slice(start, start + batch)) {
        const id = caseIdOfTracking(row.trackingId);
        const digest = digestOf(row, desk.store.keyring);
        const outcome = outcomeOf(known.get(id), digest);
        counts[outcome] += 1;
        if (outcome === 'sama') continue;
        const lapor = fieldsOf(row);
        const reporter = keys.seal(id, row);
        drafts.push(
          outcome === 'berubah'
            ? {
                stream: caseStream(id),
                fact: { type: 'lapor-updated', payload: { importId, lapor, digest, reporter } },
              }
            : {
                stream: caseStream(id),
                fact: {
                  type: 'received',
                  payload: {
                    channel: channelOf(row.source),
                    receivedAt: row.receivedAt,
                    // A report whose import was undone keeps the number it was given.
                    register: known.get(id)?.register ?? (await registers.next(row.receivedAt)),
                    sop: { id: sop.id, version: sop.version },
                    reporter,
                    importId,
                    history: history && isClosedAtLapor(row.status),
                    lapor,
                    digest,
                    report: null,
                  },
                },
              },
        );
      }
      await keys.store(db);
      if (drafts.length > 0) await record(drafts);
      watch.progress?.('menyimpan', Math.min(start + batch, rows.length), rows.length);
      await setImmediate();
    }
    if (watch.signal?.aborted) throw new Refused('Impor dibatalkan; tidak ada yang disimpan.');
    await record([
      {
        stream: officeStream(desk.officeId()),
        fact: {
          type: 'import-recorded',
          payload: {
            importId,
            fileName,
            fileHash: hash,
            read: file.read,
            new: counts.baru,
            changed: counts.berubah,
            unchanged: counts.sama,
            refused: file.refused.length,
          },
        },
      },
    ]);
  });
  return {
    importId,
    fileName,
    at,
    by: actor.name,
    read: file.read,
    new: counts.baru,
    changed: counts.berubah,
    unchanged: counts.sama,
    refused: file.refused.length,
    undoneAt: null,
  };
}

/** Case keys made for one batch, stored with one statement. */
class NewKeys {
  readonly #desk: Desk;
  readonly #rows: { id: string; case_id: string; wrapped: string }[] = [];
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  seal(caseId: string, row: LaporRow): Sealed | null {
    if (!row.reporterName) return null;
    const { keyring } = this.#desk.store;
    const { key, wrapped } = keyring.newKey(this.#desk.newId());
    this.#rows.push({ ...wrapped, case_id: caseId });
    return keyring.seal(wrapped.id, key, { name: row.reporterName, address: '', contact: '' });
  }
  async store(db: Kysely<Tables>): Promise<void> {
    await insertRows(db, 'keys', ['id', 'case_id', 'wrapped'], this.#rows);
  }
}

/** LAPOR!'s own source tells how the report came in; its own site and app count as LAPOR!. */
export function channelOf(source: string | null): Channel {
  const text = source?.toLowerCase() ?? '';
  if (/whats?app|\bwa\b/.test(text)) return 'whatsapp';
  if (/\bsms\b/.test(text)) return 'sms';
  if (/tatap muka|langsung|datang/.test(text)) return 'tatap-muka';
  if (/surat|kotak/.test(text)) return 'surat';
  if (/telepon|telpon|call/.test(text)) return 'telepon';
  if (/e-?mail|surel|pos-el/.test(text)) return 'email';
  if (/twitter|facebook|instagram|media sosial|\bx\b/.test(text)) return 'media-sosial';
  return 'lapor';
}

/** Imports done on this data folder, newest first. */
export function listImports(desk: Desk): ImportReceipt[] {
  return desk
    .office()
    .imports.map(({ fileHash: _, by, ...rest }) => ({
      ...rest,
      by: officerName(desk, by),
    }))
    .reverse();
}
