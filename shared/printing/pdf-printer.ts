/** Turns one self-contained HTML paper into a PDF. Hosts differ in whose Chromium does it. */
export interface PdfPrinter {
  /**
   * The PDF's bytes, in the size and margins of the paper's own `@page` rule. Scripts do not run and nothing is
   * fetched. Calls may overlap; they are answered in order. Throws PrintError.
   */
  print(html: string): Promise<Uint8Array>;
  /** Ends the browser; a later `print` is refused. */
  close(): Promise<void>;
}

/** No PDF came; `message` says in Indonesian why and what to do. */
export class PrintError extends Error {
  override name = 'PrintError';
}
