import { createHash } from 'node:crypto';
import { StoreError } from '../../shared/data-folder/store-error.ts';
import { caseIdOf, toCaseEvent } from '../../shared/event-store/case-events.ts';
import { awaitedBlobs } from '../sync/attachments.ts';
import type { Desk } from '../workbench/desk.ts';

export interface BlobsFound {
  /** Files that are what the events say. */
  readonly checked: number;
  /** Files nobody can open any more, since the key of their case was destroyed. */
  readonly keyDestroyed: number;
  /** The first one that is not, Indonesian; null when all are. */
  readonly problem: string | null;
}

interface NamedBlob {
  readonly caseId: string;
  readonly what: string;
  readonly blob: string;
  readonly key: string;
  /** This computer made it, so it has to be here. */
  readonly made: boolean;
  /** SHA-256 of the content, where an event recorded it. */
  readonly sha256: string | null;
}

/** Every file that events name and that is or should be here: it is there, its name is its hash, its key opens it, and a paper's PDF is the issued one. */
export async function checkBlobs(desk: Desk): Promise<BlobsFound> {
  const { read, keyring } = desk.store;
  const keys = new Map(
    (await read.selectFrom('keys').selectAll().execute()).map((row) => [row.id, row.wrapped]),
  );
  let checked = 0;
  let keyDestroyed = 0;
  let problem = keyring.problem;
  const waiting = new Set(await awaitedBlobs(read));
  for (const named of await namedBlobs(desk)) {
    if ((!named.made || waiting.has(named.blob)) && !desk.store.blobs.has(named.blob)) continue;
    const wrapped = keys.get(named.key);
    if (wrapped === undefined) {
      keyDestroyed += 1;
      continue;
    }
    const found = wrongWith(desk, named, wrapped);
    if (found === null) checked += 1;
    else problem ??= `${await registerOf(desk, named.caseId)}, ${named.what}: ${found}`;
  }
  return { checked, keyDestroyed, problem };
}

async function namedBlobs(desk: Desk): Promise<NamedBlob[]> {
  const rows = await desk.store.read
    .selectFrom('events')
    .selectAll()
    .where('type', 'in', ['attachment-added', 'paper-issued'])
    .orderBy('position')
    .execute();
  return rows.flatMap((row): NamedBlob[] => {
    const event = toCaseEvent(row);
    const caseId = caseIdOf(row.stream) ?? '';
    const made = row.device === desk.deviceId();
    if (event.type === 'attachment-added') {
      const { blob, key } = event.payload;
      return [{ caseId, what: 'lampiran', blob, key, made, sha256: null }];
    }
    if (event.type !== 'paper-issued') return [];
    const { kind, number, blob, data, key, sha256 } = event.payload;
    const paper = number === null ? kind : `${kind} ${number.text}`;
    return [
      { caseId, what: `PDF ${paper}`, blob, key, made, sha256 },
      { caseId, what: `data ${paper}`, blob: data, key, made, sha256: null },
    ];
  });
}

/** What is wrong with one file, in words; null when nothing is. Without the office key only its name can be held to it. */
function wrongWith(desk: Desk, { blob, key, sha256 }: NamedBlob, wrapped: string): string | null {
  const { blobs, keyring } = desk.store;
  try {
    if (keyring.problem !== null) {
      blobs.verify(blob);
      return null;
    }
    const content = blobs.read(keyring.unwrap({ id: key, wrapped }), blob);
    return sha256 === null || createHash('sha256').update(content).digest('hex') === sha256
      ? null
      : 'isinya bukan yang diterbitkan. Pulihkan dari cadangan.';
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}

async function registerOf(desk: Desk, caseId: string): Promise<string> {
  const row = await desk.store.read
    .selectFrom('cases')
    .select('register')
    .where('id', '=', caseId)
    .executeTakeFirst();
  return `aduan ${row?.register ?? caseId}`;
}
