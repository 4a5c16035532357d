import type { Desk } from '../../../main/workbench/desk.ts';
import { toCaseEvent } from '../../../shared/event-store/case-events.ts';

/** The names of the files that the last attachment and the last paper were stored under, with their case's key. */
export async function blobFiles(desk: Desk): Promise<{ attachment: string; pdf: string; key: Buffer }> {
  const rows = await desk.store.read.selectFrom('events').selectAll().orderBy('position').execute();
  const found = { attachment: '', pdf: '' };
  for (const event of rows.map(toCaseEvent)) {
    if (event.type === 'attachment-added') found.attachment = event.payload.blob;
    if (event.type === 'paper-issued') found.pdf = event.payload.blob;
  }
  const key = await desk.store.read.selectFrom('keys').selectAll().executeTakeFirstOrThrow();
  return { ...found, key: desk.store.keyring.unwrap(key) };
}
