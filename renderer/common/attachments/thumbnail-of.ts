import { NotShown, pictureOf } from './picture.ts';

/** Width and height of a thumbnail, in pixels: twice its place on the page, for fine screens. */
const edge = 112;

let last: Promise<unknown> = Promise.resolve();

/** The middle of a picture as a small square. One after the other: a decoded photo takes up to hundreds of megabytes. */
export function thumbnailOf(read: () => Promise<Blob>): Promise<Blob> {
  const draw = async () => square(await pictureOf(await read()));
  const next = last.then(draw, draw);
  last = next;
  return next;
}

async function square(picture: Blob): Promise<Blob> {
  const whole = await createImageBitmap(picture).catch((error: unknown) => {
    throw new NotShown('Gambar ini rusak; simpan untuk memeriksanya.', { cause: error });
  });
  try {
    const canvas = new OffscreenCanvas(edge, edge);
    const drawing = canvas.getContext('2d');
    if (drawing === null) throw new NotShown('Gambar kecil tidak dapat dibuat.');
    const side = Math.min(whole.width, whole.height);
    const [left, top] = [(whole.width - side) / 2, (whole.height - side) / 2];
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(whole, left, top, side, side, 0, 0, edge, edge);
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } finally {
    whole.close();
  }
}
