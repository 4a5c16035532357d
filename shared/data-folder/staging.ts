import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StagedFile } from '../contract/host.ts';

/** Bytes that one staged file may have unless the caller says otherwise: 200 MB. */
export const STAGING_LIMIT = 200 * 1024 * 1024;

export interface StagedEntry {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** Guessed from the name's ending; `application/octet-stream` when unknown. */
  readonly mediaType: string;
}

/** Files on their way in or out, named by tokens that cannot be guessed and live until the workbench closes. */
export interface Staging {
  stage(name: string, source: Uint8Array | Readable, limitBytes?: number): Promise<StagedFile>;
  /** Stages a copy of a file that a person chose; the original is left alone. */
  stagePath(path: string, limitBytes?: number): Promise<StagedFile>;
  find(token: string): StagedEntry | undefined;
  /** A free path beside the staged files, deleted like them at the latest when the workbench starts again. */
  scratchPath(): string;
  remove(token: string): Promise<void>;
  /** Forgets everything that was staged. */
  clear(): Promise<void>;
}

/** The message is an Indonesian sentence for the person. */
export class StagingError extends Error {
  override readonly name = 'StagingError';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Media type by the ending of a file name. */
export function mediaTypeOf(name: string): string {
  return MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** A name fit to be shown and saved under: no folders, no control characters, at most 200 characters. */
function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/\p{Cc}/gu, '').trim();
  return clean === '' || clean === '.' || clean === '..' ? 'berkas' : [...clean].slice(-200).join('');
}

function tooBig(name: string, limit: number): StagingError {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return new StagingError(`Berkas ${name} terlalu besar; paling besar ${megabytes} MB.`);
}

/** Counts the bytes that pass, and stops the stream at the limit. */
function counter(name: string, limit: number): { readonly stream: Transform; size(): number } {
  let size = 0;
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.byteLength;
      if (size > limit) done(tooBig(name, limit));
      else done(null, chunk);
    },
  });
  return { stream, size: () => size };
}

/**
 * Staging under `<folder>/tmp`, readable by its owner only. What an earlier run left behind is deleted.
 *
 * @param folder the data folder; it must exist and be ours alone (the caller holds its lock)
 */
export async function createStaging(folder: string): Promise<Staging> {
  const place = join(folder, 'tmp');
  const entries = new Map<string, StagedEntry>();

  async function clear(): Promise<void> {
    entries.clear();
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { recursive: true, mode: 0o700 });
  }

  async function stage(
    given: string,
    source: Uint8Array | Readable,
    limit = STAGING_LIMIT,
  ): Promise<StagedFile> {
    const name = cleanName(given);
    const token = randomBytes(16).toString('base64url');
    const path = join(place, token);
    const { stream, size } = counter(name, limit);
    const input = source instanceof Uint8Array ? Readable.from([source]) : source;
    try {
      await pipeline(input, stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
        throw new StagingError(
          `Ruang disk penuh; berkas ${name} belum disimpan. Kosongkan ruang lalu ulangi.`,
          {
            cause: error,
          },
        );
      }
      throw error;
    }
    entries.set(token, { path, name, size: size(), mediaType: mediaTypeOf(name) });
    return { token, name, size: size() };
  }

  await clear();
  return {
    stage,
    async stagePath(path, limit = STAGING_LIMIT) {
      const name = cleanName(basename(path));
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
        throw new StagingError(`Berkas ${name} tidak dapat dibaca (${error.code ?? error.name}).`, {
          cause: error,
        });
      });
      if (!found.isFile()) throw new StagingError(`${name} bukan berkas.`);
      if (found.size > limit) throw tooBig(name, limit);
      return await stage(name, createReadStream(path), limit);
    },
    find: (token) => entries.get(token),
    scratchPath: () => join(place, randomBytes(16).toString('base64url')),
    async remove(token) {
      const entry = entries.get(token);
      entries.delete(token);
      if (entry !== undefined) await rm(entry.path, { force: true });
    },
    clear,
  };
}
