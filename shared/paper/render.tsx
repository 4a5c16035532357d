import type { PaperData } from './data.ts';
import type { FontFaces } from './fonts.ts';
import { formOf } from './form-of.tsx';
import { footLines } from './parts/foot.ts';
import { renderForm } from './render-form.tsx';

/**
 * A case paper as one self-contained HTML document: the preview, the print and the PDF are all made of this text.
 * The same data and fonts give the same text.
 */
export function renderPaper(data: PaperData, fonts: FontFaces): string {
  return renderForm(formOf(data), { size: data.size, foot: footLines(data.foot) }, fonts);
}
