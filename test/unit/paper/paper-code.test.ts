import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQrCodes } from '../../../main/intake/scan/read-qr.ts';
import { signedBy } from '../../../shared/data-folder/ed25519.ts';
import { signingKeyOf } from '../../../shared/data-folder/signing-key.ts';
import { paperKinds } from '../../../shared/domain/case/terms.ts';
import { fromBase32, toBase32 } from '../../../shared/paper/code/base32.ts';
import { codeText, readCode, signedText } from '../../../shared/paper/code/paper-code.ts';
import { drawQr } from '../../../shared/paper/code/qr.ts';
import { grayPng } from './gray-png.ts';

const key = signingKeyOf(new Uint8Array(32).fill(7));
const claim = {
  register: '0087/ADU/V/2017',
  paperId: '0190c2c4-7d2f-7abc-9def-0123456789ab',
  kind: 'surat-jawaban',
  hash: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 255]),
} as const;
const signed = signedText(claim);
const code = codeText(signed, key.sign(signed));

describe('base32', () => {
  test('reads what it wrote, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(bytes);
      }),
      { seed: 5 },
    );
    expect(fromBase32('O')).toBeNull();
    expect(fromBase32('ZZ')).toBeNull();
  });
});

describe('a paper code', () => {
  test('is read as it was written', () => {
    const read = readCode(` ${code}\n`);
    if (typeof read === 'string') throw new Error(read);
    expect(read.claim).toEqual(claim);
    expect(signedBy(key.publicKey, read.signed, read.signature)).toBe(true);
    expect(signedBy(signingKeyOf(new Uint8Array(32)).publicKey, read.signed, read.signature)).toBe(false);
  });

  test('holds every kind and any register number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paperKinds),
        fc.string({ minLength: 1, maxLength: 40 }),
        (kind, register) => {
          const text = signedText({ ...claim, kind, register });
          const read = readCode(codeText(text, key.sign(text)));
          expect(typeof read === 'string' ? read : read.claim.kind).toBe(kind);
        },
      ),
      { seed: 6 },
    );
  });

  test('is refused when any one character is another', () => {
    const letters = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a');
    for (let at = 0; at < code.length; at += 1)
      for (const letter of letters) {
        if (code.charAt(at) === letter) continue;
        const read = readCode(code.slice(0, at) + letter + code.slice(at + 1));
        // Blanks at the ends are no part of the code.
        if (letter === ' ' && (at === 0 || at === code.length - 1)) expect(read).toBeTypeOf('string');
        else if (typeof read !== 'string')
          expect(signedBy(key.publicKey, read.signed, read.signature), `${at} ${letter}`).toBe(false);
      }
  });

  test('names the part that is no longer one', () => {
    expect(readCode('https://contoh.go.id')).toContain('bukan kode surat');
    expect(readCode(code.replace('*SJ*', '*XX*'))).toContain('jenis surat');
    expect(readCode(code.slice(0, -1))).toContain('tanda tangan');
    expect(readCode(code.replace('*SJ', ''))).toContain('5 bagian');
  });

  test('is drawn so that a reader reads it, small enough for its place', async () => {
    const { size, path } = drawQr(code);
    // 22 mm for these modules is 0.4 mm each: three dots of a 200 dpi printer.
    expect(size).toBeLessThanOrEqual(53);
    expect(await readQrCodes(grayPng(path, size, 4))).toEqual([code]);
  });
});
