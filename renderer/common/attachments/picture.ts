import { imageSize } from 'image-size';

/** Pixels a browser is asked to decode: a photo of 100 megapixels takes 400 MB while it is drawn. */
const mostPixels = 100_000_000;
const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** The file is not a picture that is shown here; the message says why, Indonesian. */
export class NotShown extends Error {
  override readonly name = 'NotShown';
}

/**
 * The media type of a JPEG, PNG or WEBP picture, by its bytes: its name and what another office wrote about it prove
 * nothing. Throws NotShown for anything else, and for a picture too large to be decoded.
 */
export function pictureType(bytes: Uint8Array): string {
  const { type, width, height } = sizeOf(bytes);
  const mediaType = mediaTypes[type ?? ''];
  if (mediaType === undefined) throw new NotShown('Berkas ini bukan gambar JPG, PNG, atau WEBP.');
  if (width * height > mostPixels)
    throw new NotShown(
      `Gambar ${width} × ${height} titik terlalu besar untuk ditampilkan; simpan untuk membukanya.`,
    );
  return mediaType;
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes);
  } catch (error) {
    throw new NotShown('Gambar ini rusak atau bukan gambar; simpan untuk memeriksanya.', { cause: error });
  }
}

/** A file as the picture it is; see pictureType. */
export async function pictureOf(file: Blob): Promise<Blob> {
  return file.slice(0, file.size, pictureType(new Uint8Array(await file.arrayBuffer())));
}
