import { readFile } from 'node:fs/promises';
import type { AttachmentView } from '../../../shared/contract/list-views.ts';
import { attachmentKindOf } from '../../../shared/domain/case/attachment-kinds.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { awaitedBlobs } from '../../sync/attachments.ts';
import type { Desk } from '../desk.ts';
import { caseKey, keyForWriting } from './keys.ts';
import { changeableCase } from './shown-case.ts';

const limit = 25 * 1024 * 1024;

/** Stores a staged file with the case, encrypted: an image, PDF or Office file of at most 25 MB that is what its name says. */
export async function attachFile(
  desk: Desk,
  id: string,
  token: string,
  name: string,
): Promise<AttachmentView> {
  desk.actor();
  const staged = desk.staging.find(token);
  if (!staged) throw new Refused(`Berkas ${name} sudah tidak ada; pilih lagi.`);
  if (staged.size > limit) throw new Refused(`Berkas ${name} lebih dari 25 MB. Kecilkan atau pecah dahulu.`);
  const kind = attachmentKindOf(name);
  if (!kind)
    throw new Refused(
      `Berkas ${name} tidak dapat dilampirkan. Yang diterima: gambar (PNG, JPG, WEBP), PDF, dan berkas Office.`,
    );
  const bytes = await readFile(staged.path);
  const start = bytes.subarray(0, 4).toString('hex');
  if (!start.startsWith(kind.magic))
    throw new Refused(`Isi berkas ${name} tidak sesuai dengan jenisnya. Simpan ulang dari aplikasi asalnya.`);
  const attachmentId = desk.newId();
  const addedAt = new Date(desk.now()).toISOString();
  await desk.transact(async (db, record) => {
    await changeableCase(desk, id, db);
    const key = await keyForWriting(desk, db, id);
    const blob = desk.store.blobs.write(key.key, bytes);
    await record([
      {
        stream: caseStream(id),
        fact: {
          type: 'attachment-added',
          payload: { attachmentId, name, mediaType: kind.mediaType, size: bytes.length, blob, key: key.id },
        },
      },
    ]);
  });
  await desk.staging.remove(token);
  return { id: attachmentId, name, mediaType: kind.mediaType, size: bytes.length, addedAt, content: 'ada' };
}

/** A case's attachments, and whether each can be opened here. */
export async function attachmentViews(
  desk: Desk,
  attachments: CaseState['attachments'],
): Promise<readonly AttachmentView[]> {
  const { blobs } = desk.store;
  const absent = attachments.filter((each) => !blobs.has(each.blob)).map((each) => each.blob);
  const awaited = absent.length === 0 ? [] : await awaitedBlobs(desk.store.read);
  return attachments.map(({ id, name, mediaType, size, addedAt, blob }) => {
    const content = !absent.includes(blob) ? 'ada' : awaited.includes(blob) ? 'ditunggu' : 'hilang';
    return { id, name, mediaType, size, addedAt, content };
  });
}

/** An attachment's bytes, for looking at it: nothing of it is written in the clear. */
export async function attachmentFile(desk: Desk, id: string, attachmentId: string): Promise<Blob> {
  const { bytes } = await readAttachment(desk, id, attachmentId);
  return new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' });
}

/** Stages an attachment, to be saved or opened elsewhere. */
export async function openAttachment(
  desk: Desk,
  id: string,
  attachmentId: string,
): Promise<{ token: string; name: string; mediaType: string }> {
  const { attachment, bytes } = await readAttachment(desk, id, attachmentId);
  // Under the name that staging made fit to save under: another office wrote this one.
  const { token, name } = await desk.staging.stage(attachment.name, bytes);
  return { token, name, mediaType: attachment.mediaType };
}

async function readAttachment(
  desk: Desk,
  id: string,
  attachmentId: string,
): Promise<{ attachment: CaseState['attachments'][number]; bytes: Buffer }> {
  const { state } = await loadCase(desk.store.read, id);
  const attachment = state.attachments.find((each) => each.id === attachmentId);
  if (!attachment) throw new Refused('Lampiran tidak ada.');
  if (
    !desk.store.blobs.has(attachment.blob) &&
    (await awaitedBlobs(desk.store.read)).includes(attachment.blob)
  )
    throw new Refused('Lampiran ini belum sampai dari Kominfo. Tukar data dahulu di halaman Sinkronisasi.');
  const bytes = desk.store.blobs.read(await caseKey(desk, attachment.key), attachment.blob);
  return { attachment, bytes };
}
