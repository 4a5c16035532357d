import { writeFileSync } from 'node:fs';
import { forFileName } from '../../../shared/data-folder/file-name.ts';
import { fileLimits } from '../../../shared/exchange/limits.ts';
import { ExchangeRefused } from '../../../shared/exchange/refusal.ts';
import { sha256 } from '../../../shared/exchange/seal-bundle.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../../workbench/desk.ts';
import { endHistory } from '../history.ts';
import { type Applied, applyResponse } from '../inbox.ts';
import { requireLink } from '../link.ts';
import { type OpenedAnswer, openAnswer } from '../open-answer.ts';
import { sealRequest } from '../request.ts';
import { syncDb } from '../tables.ts';

/** A request as a file to be carried to Kominfo. */
export interface RequestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly events: number;
  readonly blobs: number;
  /** Events that did not fit; they go with the next file. */
  readonly left: number;
}

/** Makes the file that goes out. It is remembered, so that its answer is known when it comes back. */
export async function requestFile(desk: Desk): Promise<RequestFile> {
  const { number, hash, bytes, events, blobs, left } = await sealRequest(desk, 'berkas');
  const at = new Date(desk.now()).toISOString();
  const turn = { id: desk.newId(), via: 'berkas' as const, startedAt: at, number, sent: events };
  await desk.store.write(async (db) => {
    const sync = syncDb(db);
    await sync.updateTable('exchange').set({ number }).execute();
    await sync
      .insertInto('exchange_requests')
      .values({ number, sha256: hash, file: sha256(bytes), made_at: at })
      .execute();
    await endHistory(sync, turn, { at, outcome: 'ditulis', error: null, blobsUp: blobs, blobsDown: 0 });
    await sync.updateTable('exchange_history').set({ sent: events }).where('id', '=', turn.id).execute();
  });
  const office = forFileName(await officeName(desk));
  return { name: `Permintaan ${number} ${office}.penghubung`, bytes, number, events, blobs, left };
}

async function officeName(desk: Desk): Promise<string> {
  return desk.office().kominfo?.name ?? desk.office().settings?.office.name ?? 'kantor';
}

/** What reading an answer's file did; `already` = it had been read before, and nothing changed. */
export interface ReadAnswer extends Applied {
  readonly number: number;
  readonly already: boolean;
}

/** Takes an answer's file in. The wrong file, an old one and one of another office are refused, each with its reason. */
export async function readAnswerFile(desk: Desk, bytes: Uint8Array): Promise<ReadAnswer> {
  await mustNotBeOurs(desk, bytes);
  const answer = await opened(desk, bytes);
  const { manifest, content } = answer;
  const { number, sha256: hash } = manifest.answers;
  const db = syncDb(desk.store.read);
  const asked = await db
    .selectFrom('exchange_requests')
    .selectAll()
    .where('number', '=', number)
    .where('sha256', '=', hash)
    .executeTakeFirst();
  if (!asked)
    throw new Refused(
      `Jawaban ini untuk permintaan nomor ${number} yang tidak dibuat folder data ini (mungkin salinannya). Buat permintaan baru dengan “Tulis ke USB”.`,
    );
  if (asked.answered_at !== null)
    return {
      number,
      already: true,
      arrived: 0,
      newCases: 0,
      accepted: 0,
      refused: 0,
      more: false,
      forgotten: false,
    };
  for (const blob of content.blobs) keepBlob(desk, blob.sha256, blob.bytes);
  const startedAt = new Date(desk.now()).toISOString();
  const turn = { id: desk.newId(), via: 'berkas' as const, startedAt, number, sent: 0 };
  // A file may lie for days: only that it was read before it was made tells that this clock is ahead.
  const behind = manifest.receivedAt - desk.now();
  const ahead = Date.parse(asked.made_at) - manifest.receivedAt;
  const clockAheadMs = behind > 0 ? -behind : ahead > 0 ? ahead : null;
  const applied = await applyResponse(desk, manifest, content, { ...turn, clockAheadMs });
  const at = new Date(desk.now()).toISOString();
  await desk.store.write(async (written) => {
    const sync = syncDb(written);
    const blobsDown = content.blobs.length;
    await endHistory(sync, turn, { at, outcome: 'selesai', error: null, blobsUp: 0, blobsDown });
    await sync
      .updateTable('exchange')
      .set({ last_success_at: at, last_attempt_at: at, failures: 0, last_error: null })
      .execute();
  });
  return { ...applied, number, already: false };
}

/** The file that an office wrote itself is easily taken for the one that came back. */
async function mustNotBeOurs(desk: Desk, bytes: Uint8Array): Promise<void> {
  await requireLink(desk.store.read);
  const own = await syncDb(desk.store.read)
    .selectFrom('exchange_requests')
    .select('number')
    .where('file', '=', sha256(bytes))
    .executeTakeFirst();
  if (own)
    throw new Refused(
      `Ini berkas permintaan nomor ${own.number} dari komputer ini sendiri. Bawa ke Kominfo, lalu baca berkas jawaban yang diberikan Kominfo.`,
    );
}

async function opened(desk: Desk, bytes: Uint8Array): Promise<OpenedAnswer> {
  try {
    return await openAnswer(desk, bytes, fileLimits);
  } catch (error) {
    if (error instanceof ExchangeRefused && error.code === 'penerima-lain')
      throw new Refused(
        'Berkas ini bukan jawaban Kominfo untuk komputer ini: mungkin jawaban untuk kantor lain, permintaan dari komputer lain, atau berkas yang rusak di perjalanan.',
        { cause: error },
      );
    throw error;
  }
}

/** An attachment that came along; the bundle was checked against its hash when it was opened. */
function keepBlob(desk: Desk, name: string, bytes: Uint8Array): void {
  if (desk.store.blobs.has(name)) return;
  const part = desk.staging.scratchPath();
  writeFileSync(part, bytes, { mode: 0o600 });
  desk.store.blobs.adopt(part, name);
}
