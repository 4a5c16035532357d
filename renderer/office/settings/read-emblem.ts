/** Longest side in pixels: 23 mm on paper at about 600 dots per inch. */
const LONGEST = 560;
/** What the settings take (officeSchema), with room to spare. */
const MOST = 680_000;

/** The picture as a PNG `data:` URL, drawn smaller where it is large, or one Indonesian sentence why not. */
export async function readEmblem(file: File): Promise<{ emblem: string } | { problem: string }> {
  const picture = await decode(file);
  if (picture === null)
    return { problem: 'Berkas itu bukan gambar yang dapat dibaca. Pilih PNG, JPEG, atau WebP.' };
  for (const longest of [LONGEST, LONGEST / 2]) {
    const emblem = draw(picture, longest);
    if (emblem !== null && emblem.length <= MOST) return { emblem };
  }
  return { problem: 'Gambar itu terlalu besar. Pilih gambar yang lebih sederhana.' };
}

async function decode(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function draw(picture: ImageBitmap, longest: number): string | null {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
