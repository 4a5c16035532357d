import { closeSync, openSync, readSync } from 'node:fs';
import type { OfficeKind } from './kind.ts';
import { OfficeFileError } from './office-file-error.ts';

/** Refuses by its first bytes what is no zip at all, and says what it is. */
export function refuseOtherKinds(path: string, fileName: string, size: number, kind: OfficeKind): void {
  if (size === 0) throw new OfficeFileError(kind.otherProblem, `Berkas ${fileName} kosong. ${kind.again}`);
  const head = readStart(path, Math.min(size, 4 * 1024 * 1024));
  const signature = head.subarray(0, 8).toString('hex');
  if (signature === 'd0cf11e0a1b11ae1') {
    if (head.includes(Buffer.from('EncryptedPackage', 'utf16le')))
      throw new OfficeFileError('bersandi', `Berkas ${fileName} ${kind.locked}`);
    throw new OfficeFileError(kind.oldProblem, `Berkas ${fileName} ${kind.old}`);
  }
  if (!signature.startsWith('504b'))
    throw new OfficeFileError(kind.otherProblem, `Berkas ${fileName} ${kind.noZip}`);
}

function readStart(path: string, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

/** What a zip without the wanted part is instead. `names` are its parts in lower case. */
export function otherPackage(
  names: ReadonlyMap<string, unknown>,
  fileName: string,
  kind: OfficeKind,
): OfficeFileError {
  const known = kind.others.find((each) => names.has(each.part));
  const inside = [...names.keys()].some((name) => name.endsWith(kind.extension));
  const words = known?.words ?? (inside ? kind.zipAround : kind.otherZip);
  return new OfficeFileError(kind.otherProblem, `Berkas ${fileName} ${words}`);
}
