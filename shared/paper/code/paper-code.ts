import { type PaperKind, paperKinds } from '../../domain/case/terms.ts';
import { fromBase32, toBase32 } from './base32.ts';

/** What the QR code of a case paper says. */
export interface PaperClaim {
  readonly register: string;
  readonly paperId: string;
  readonly kind: PaperKind;
  /** The first ten bytes of SHA-256 over the paper's content. */
  readonly hash: Uint8Array;
}
export interface ReadCode {
  readonly claim: PaperClaim;
  /** What the signature is over. */
  readonly signed: string;
  readonly signature: Uint8Array;
}

const format = 'PHB1';
/** Two letters for each kind, so that the code stays small. */
export const kindCodes: Readonly<Record<PaperKind, string>> = {
  'lembar-disposisi': 'LD',
  'tanda-terima': 'TT',
  'surat-jawaban': 'SJ',
  'permintaan-kelengkapan': 'PK',
  'nota-dinas': 'ND',
  'surat-pelimpahan': 'SP',
  'berita-acara': 'BA',
  'kartu-kendali': 'KK',
};
export const hashBytes = 10;
const signatureBytes = 64;

/** The part that is signed: `PHB1*0087/ADU/V/2017*<id>*SJ*<hash>`; all in QR's alphanumeric set. */
export function signedText(claim: PaperClaim): string {
  return [
    format,
    codeRegister(claim.register),
    toBase32(idBytes(claim.paperId)),
    kindCodes[claim.kind],
    toBase32(claim.hash),
  ].join('*');
}

/** The whole text of the code. */
export const codeText = (signed: string, signature: Uint8Array): string => `${signed}*${toBase32(signature)}`;

/** A register number as the code can hold it: other characters than QR's alphanumeric ones become `-`. */
export function codeRegister(register: string): string {
  return register.toUpperCase().replace(/[^0-9A-Z$%+\-./:]/g, '-');
}

/** Reads a code's text; a string says in Indonesian what about it is no code of ours. */
export function readCode(text: string): ReadCode | string {
  const given = text.trim();
  const parts = given.split('*');
  if (parts[0] !== format) return `Ini bukan kode surat Penghubung: kode dimulai dengan ${format}*.`;
  if (parts.length !== 6)
    return `Kode tidak utuh: ada ${parts.length} bagian yang dipisah tanda *, seharusnya 6. Pindai ulang.`;
  const [, register = '', id = '', kindCode = '', hash = '', sign = ''] = parts;
  if (register === '' || codeRegister(register) !== register) return wrong('nomor register');
  const paperId = readBytes(id, 16);
  if (paperId === null) return wrong('nomor surat dalam sistem');
  const kind = paperKinds.find((each) => kindCodes[each] === kindCode);
  if (!kind) return wrong('jenis surat');
  const read = readBytes(hash, hashBytes);
  if (read === null) return wrong('sidik isi');
  const signature = readBytes(sign, signatureBytes);
  if (signature === null) return wrong('tanda tangan');
  return {
    claim: { register, paperId: uuidOf(paperId), kind, hash: read },
    signed: given.slice(0, given.lastIndexOf('*')),
    signature,
  };
}

const wrong = (part: string): string =>
  `Kode berubah atau salah ketik pada bagian ${part}. Pindai ulang dari kertasnya.`;

function readBytes(text: string, length: number): Uint8Array | null {
  const bytes = fromBase32(text);
  return bytes?.length === length ? bytes : null;
}

function idBytes(uuid: string): Uint8Array {
  const hex = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16),
  );
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
