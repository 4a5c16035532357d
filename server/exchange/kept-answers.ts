import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenDesk } from '../open-desk.ts';
import { Refused } from '../refused.ts';
import { inSet } from '../store/dialect.ts';

const placeOf = (folder: string) => join(folder, 'jawaban');

/**
 * Keeps the last answer by file of a computer, closed to it as it was handed out: a stick may be lost on its way back.
 * The one before is replaced only once the new one is whole on disk.
 */
export async function keepAnswer(folder: string, device: string, bytes: Uint8Array): Promise<void> {
  const path = join(placeOf(folder), `${device}.penghubung`);
  await mkdir(placeOf(folder), { recursive: true, mode: 0o700 });
  const file = await open(`${path}.baru`, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.baru`, path);
}

export interface KeptAnswer {
  readonly device: string;
  /** The computer's name. */
  readonly name: string;
  /** Of the request that it answers. */
  readonly number: number;
  /** When it was answered, Unix ms. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** The last answer by file to an office's computers that may still exchange. Refuses, and says what to do, where there is none. */
export async function lastAnswer(
  { store: { read }, folder }: OpenDesk,
  office: { readonly id: string; readonly name: string },
): Promise<KeptAnswer> {
  const devices = await read
    .selectFrom('devices')
    .select('id')
    .where('office', '=', office.id)
    .where('revoked_at', 'is', null)
    .where('stopped_at', 'is', null)
    .execute();
  if (devices.length === 0)
    throw new Refused(
      'tidak-ada',
      `${office.name} tidak punya komputer terdaftar yang masih berlaku; daftarkan dengan code.`,
    );
  const last = await read
    .selectFrom('exchanges')
    .innerJoin('devices', 'devices.id', 'exchanges.device')
    .select(['devices.id as device', 'devices.name', 'exchanges.number', 'exchanges.at'])
    .where(
      inSet(
        read,
        'exchanges.device',
        devices.map((each) => each.id),
      ),
    )
    .where('exchanges.via', '=', 'berkas')
    .orderBy('exchanges.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!last)
    throw new Refused(
      'tidak-ada',
      `${office.name} belum pernah bertukar lewat berkas; baca dahulu berkas permintaannya dengan bundle in.`,
    );
  const path = join(placeOf(folder), `${last.device}.penghubung`);
  if (!existsSync(path))
    throw new Refused(
      'tidak-ada',
      `Jawaban terakhir untuk ${office.name} tidak tersimpan di folder data ini; baca lagi berkas permintaannya dengan bundle in.`,
    );
  return { ...last, bytes: await readFile(path) };
}
