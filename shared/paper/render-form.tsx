import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PaperSize } from './base-data.ts';
import { baseCss, type FootLines, pageCss } from './css/base.ts';
import { type FontFaces, fontCss } from './fonts.ts';
import { type Margins, sheetOf } from './sizes.ts';

/** A form ready to be printed. */
export interface Form {
  readonly title: string;
  readonly className: string;
  readonly css: string;
  readonly margins: Margins;
  /** Whether the foot stands in the margin of each page, with the page number; else the form holds it. */
  readonly foot: boolean;
  /** Printed on the sheet's long side. */
  readonly landscape?: boolean;
  readonly content: ReactElement;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A form as one self-contained HTML document: no script, nothing fetched. */
export function renderForm(
  form: Form,
  sheet: { readonly size: PaperSize; readonly foot: FootLines },
  fonts: FontFaces,
): string {
  const content = renderToStaticMarkup(
    <main className={`sheet ${form.className}`}>
      {form.content}
      {form.foot ? <footer className="foot page-foot">{sheet.foot.join('\n')}</footer> : null}
    </main>,
  );
  const { margins } = form;
  const css = [
    fontCss(fonts, content),
    pageCss(sheetOf(sheet.size, form.landscape ?? false), margins, form.foot ? sheet.foot : null),
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
