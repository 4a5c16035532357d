import { describe, expect, it } from 'vitest';
import { NotShown, pictureType } from '../../../renderer/common/attachments/picture.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

function whole(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >> shift) & 255);
}
const png = (width: number, height: number) =>
  bytes([0x89], 'PNG\r\n\x1a\n', whole(13), 'IHDR', whole(width), whole(height), [8, 6, 0, 0, 0], whole(0));
/** Start, a JFIF segment, and a frame of 400 by 300. */
const jpeg = bytes(
  [0xff, 0xd8, 0xff, 0xe0, 0, 16],
  'JFIF\0',
  [
    1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xc0, 0, 17, 8, 1, 44, 1, 144, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1, 0xff,
    0xd9,
  ],
);
const webp = bytes('RIFF', [30, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]);
const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>');

describe('a file is shown as the picture its bytes are', () => {
  it.each([
    ['image/png', png(400, 300)],
    ['image/jpeg', jpeg],
    ['image/webp', webp],
  ])('%s', (mediaType, file) => {
    expect(pictureType(file)).toBe(mediaType);
  });

  it.each([
    ['an SVG that is called a PNG', svg, /bukan gambar JPG, PNG, atau WEBP/],
    ['an empty file', bytes(), /rusak atau bukan gambar/],
    ['a picture that was cut off', png(400, 300).subarray(0, 12), /rusak atau bukan gambar/],
    ['words', bytes('bukan gambar sama sekali, hanya kata-kata'), /rusak atau bukan gambar/],
    ['a picture of 3,600 megapixels', png(60_000, 60_000), /60000 × 60000 titik terlalu besar/],
  ])('but not %s', (_, file, said) => {
    expect(() => pictureType(file)).toThrow(NotShown);
    expect(() => pictureType(file)).toThrow(said);
  });
});
