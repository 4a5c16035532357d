import { crc32, deflateSync } from 'node:zlib';

/** A path of `M x y h n v1 h -n z` runs as a grey PNG, `scale` pixels a unit. */
export function grayPng(path: string, size: number, scale: number): Uint8Array {
  const width = size * scale;
  const rows = Buffer.alloc((width + 1) * width, 255);
  for (let row = 0; row < width; row += 1) rows[row * (width + 1)] = 0;
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      rows.fill(
        0,
        row * (width + 1) + 1 + Number(x) * scale,
        row * (width + 1) + 1 + (Number(x) + Number(run)) * scale,
      );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
