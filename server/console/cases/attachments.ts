import { join } from 'node:path';
import type { ConsoleAttachmentView } from '../../../shared/contract/kominfo/cases.ts';
import { openBlobs } from '../../../shared/data-folder/blobs.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { Refused } from '../../refused.ts';
import { type Db, inSet } from '../../store/dialect.ts';
import type { Console } from '../console.ts';
import { loadCase } from './load.ts';

/**
 * What was attached to a case, and whether its content has come.
 *
 * @param officeOf the name of the office that attached it
 */
export async function attachmentViews(
  db: Db,
  { attachments }: CaseState,
  officeOf: (id: string) => string,
): Promise<readonly ConsoleAttachmentView[]> {
  if (attachments.length === 0) return [];
  const rows = await db
    .selectFrom('blobs')
    .select('sha256')
    .where('complete', '=', 1)
    .where(
      inSet(
        db,
        'sha256',
        attachments.map((each) => each.blob),
      ),
    )
    .execute();
  const whole = new Set(rows.map((row) => row.sha256));
  return attachments.map(({ id, name, mediaType, size, addedAt, blob }) => {
    const content = whole.has(blob) ? 'ada' : 'ditunggu';
    return { id, name, mediaType, size, addedAt, content, office: officeOf(id) };
  });
}

/** An attachment's bytes, for looking at it and saving it; nothing of it is written in the clear here. */
export async function attachmentFile({ desk }: Console, id: string, attachmentId: string): Promise<Blob> {
  const db = desk.store.read;
  const { kominfo } = (await loadCase(db, id)).sights;
  const attachment = kominfo.attachments.find((each) => each.id === attachmentId);
  if (!attachment) throw new Refused('tidak-ada', 'Lampiran itu tidak ada.');
  const blob = await db
    .selectFrom('blobs')
    .select('complete')
    .where('sha256', '=', attachment.blob)
    .executeTakeFirst();
  if (blob?.complete !== 1)
    throw new Refused(
      'tidak-ada',
      'Lampiran itu belum tiba dari kantornya; datang dengan pertukaran berikutnya.',
    );
  const key = await db.selectFrom('keys').selectAll().where('id', '=', attachment.key).executeTakeFirst();
  if (!key)
    throw new Refused(
      'tidak-ada',
      'Kunci lampiran itu tidak ada di Kominfo: belum tiba, atau sudah dimusnahkan.',
    );
  const plain = openBlobs(join(desk.folder, 'blobs')).read(desk.keyring.unwrap(key), attachment.blob);
  return new Blob([new Uint8Array(plain)], { type: 'application/octet-stream' });
}
