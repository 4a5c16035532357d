import type { PaperSize, ReceiptData } from '../data.ts';

/** Lines of gist in a copy whose other parts take one line each. */
const room: Record<PaperSize, number> = { A4: 6, F4: 7, Folio: 7 };

/** How many lines of the gist a copy can show: what the longer other parts take is taken from it. */
export function gistLines(data: ReceiptData): number {
  const taken =
    Math.max(linesOf(data.name, 38, 2) + linesOf(data.address ?? '-', 38, 3) - 3, 0) +
    (linesOf(data.subject, 84, 2) - 1) +
    (linesOf(attachmentText(data), 84, 2) - 1) +
    (linesOf(data.officer.position, 38, 2) - 1) +
    Math.max(data.letterhead.addressLines.length - 2, 0);
  return Math.max(room[data.size] - taken, 2);
}

/** `2 berkas: a.jpg, b.pdf` */
export function attachmentText({ attachments }: ReceiptData): string {
  return attachments.length === 0 ? 'Tidak ada' : `${attachments.length} berkas: ${attachments.join(', ')}`;
}

function linesOf(text: string, perLine: number, most: number): number {
  return Math.min(Math.ceil(Math.max(text.length, 1) / perLine), most);
}
