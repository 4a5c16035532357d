import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { answerLetterCss } from './css/answer-letter.ts';
import { baseCss, pageCss } from './css/base.ts';
import { dispositionSheetCss } from './css/disposition-sheet.ts';
import { receiptCss } from './css/receipt.ts';
import type { PaperData } from './data.ts';
import { type FontFaces, fontCss } from './fonts.ts';
import { AnswerLetter } from './forms/answer-letter.tsx';
import { DispositionSheet } from './forms/disposition-sheet.tsx';
import { Receipt } from './forms/receipt.tsx';
import { footLines } from './parts/foot.ts';
import type { Margins } from './sizes.ts';
import { plain } from './text.ts';

interface Form {
  readonly title: string;
  readonly className: string;
  readonly css: string;
  readonly margins: Margins;
  /** Whether the foot stands in the margin of each page, with the page number; else the form holds it. */
  readonly foot: boolean;
  readonly content: ReactElement;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * A paper as one self-contained HTML document: the preview in a sandboxed frame, the print and the PDF are all
 * made of this text. It has no script and fetches nothing. The same data and fonts give the same text.
 */
export function renderPaper(data: PaperData, fonts: FontFaces): string {
  const form = formOf(data);
  const content = renderToStaticMarkup(
    <main className={`sheet ${form.className}`}>
      {form.content}
      {form.foot ? <footer className="foot page-foot">{footLines(data.foot).join('\n')}</footer> : null}
    </main>,
  );
  const { margins } = form;
  const css = [
    fontCss(fonts, content),
    pageCss(data.size, margins, form.foot ? data.foot : null),
    `:root{--foot:${margins.bottom}mm;--side-left:${margins.left}mm;--side-right:${margins.right}mm}`,
    baseCss,
    form.css,
  ].join('\n');
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width" />
      <title>{form.title}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules; the foot's text is escaped by cssString */}
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </head>,
  );
  return `<!doctype html>\n<html lang="id">${head}<body>${content}</body></html>\n`;
}

function formOf(data: PaperData): Form {
  switch (data.kind) {
    case 'lembar-disposisi':
      return {
        title: `Lembar Disposisi ${plain(data.agenda)}`,
        className: 'disposition',
        css: dispositionSheetCss,
        margins: { top: 13, right: 15, bottom: 17, left: 20 },
        foot: true,
        content: <DispositionSheet data={data} />,
      };
    case 'tanda-terima':
      return {
        title: `Tanda Terima Pengaduan ${plain(data.register)}`,
        className: data.size === 'A4' ? 'receipt' : 'receipt tall',
        css: receiptCss,
        margins: { top: 8.5, right: 14, bottom: 8.5, left: 18 },
        foot: false,
        content: <Receipt data={data} />,
      };
    case 'surat-jawaban':
      return {
        title: `Surat Jawaban ${plain(data.number)}`,
        className: data.size === 'A4' ? 'letter compact' : 'letter',
        css: answerLetterCss,
        margins:
          data.size === 'A4'
            ? { top: 12, right: 20, bottom: 17, left: 25 }
            : { top: 15, right: 20, bottom: 20, left: 27 },
        foot: true,
        content: <AnswerLetter data={data} />,
      };
  }
}
