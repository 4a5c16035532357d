import { readFile } from 'node:fs/promises';
import type { AttachmentView } from '../../../shared/contract/list-views.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { awaitedBlobs } from '../../sync/attachments.ts';
import type { Desk } from '../desk.ts';
import { caseKey, keyForWriting } from './keys.ts';
import { changeableCase } from './shown-case.ts';

const limit = 25 * 1024 * 1024;
const kinds: readonly {
  readonly extension: RegExp;
  readonly mediaType: string;
  readonly magic: readonly string[];
}[] = [
  { extension: /\.pdf$/i, mediaType: 'application/pdf', magic: ['25504446'] },
  { extension: /\.png$/i, mediaType: 'image/png', magic: ['89504e47'] },
  { extension: /\.jpe?g$/i, mediaType: 'image/jpeg', magic: ['ffd8ff'] },
  { extension: /\.webp$/i, mediaType: 'image/webp', magic: ['52494646'] },
  {
    extension: /\.docx$/i,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    magic: ['504b0304'],
  },
  {
    extension: /\.xlsx$/i,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    magic: ['504b0304'],
  },
  {
    extension: /\.pptx$/i,
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    magic: ['504b0304'],
  },
  { extension: /\.doc$/i, mediaType: 'application/msword', magic: ['d0cf11e0'] },
  { extension: /\.xls$/i, mediaType: 'application/vnd.ms-excel', magic: ['d0cf11e0'] },
];

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
  const kind = kinds.find((each) => each.extension.test(name));
  if (!kind)
    throw new Refused(
      `Berkas ${name} tidak dapat dilampirkan. Yang diterima: gambar (PNG, JPG, WEBP), PDF, dan berkas Office.`,
    );
  const bytes = await readFile(staged.path);
  const start = bytes.subarray(0, 4).toString('hex');
  if (!kind.magic.some((magic) => start.startsWith(magic)))
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
  return { id: attachmentId, name, mediaType: kind.mediaType, size: bytes.length, addedAt };
}

export async function openAttachment(
  desk: Desk,
  id: string,
  attachmentId: string,
): Promise<{ token: string; name: string; mediaType: string }> {
  const { state } = await loadCase(desk.store.read, id);
  const attachment = state.attachments.find((each) => each.id === attachmentId);
  if (!attachment) throw new Refused('Lampiran tidak ada.');
  if (
    (await awaitedBlobs(desk.store.read)).includes(attachment.blob) &&
    !desk.store.blobs.has(attachment.blob)
  )
    throw new Refused('Lampiran ini belum sampai dari Kominfo. Tukar data dahulu di halaman Sinkronisasi.');
  const bytes = desk.store.blobs.read(await caseKey(desk, attachment.key), attachment.blob);
  // Under the name that staging made fit to save under: another office wrote this one.
  const { token, name } = await desk.staging.stage(attachment.name, bytes);
  return { token, name, mediaType: attachment.mediaType };
}
