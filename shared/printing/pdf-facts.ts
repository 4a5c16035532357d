/**
 * Number of pages in a PDF as Chromium writes it: page objects stand uncompressed in the file. Throws when the
 * bytes are no PDF or hold no page.
 */
export function countPdfPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Error('Berkas ini bukan PDF');
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  if (pages === 0) throw new Error('PDF ini tidak mempunyai halaman');
  return pages;
}
