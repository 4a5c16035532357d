import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type FontFaces, fontCss } from '../fonts.ts';
import { plain } from '../text.ts';
import { sopCss } from './css.ts';
import type { SopPaperData } from './data.ts';
import { footFont, layOutSop, type SopDocument } from './document.ts';
import { IdentityPage } from './identity-page.tsx';
import { fontStyle, Lines } from './parts.tsx';
import type { Sheet } from './sheet.ts';
import { StepPage } from './step-page.tsx';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** An SOP as one self-contained HTML document with one section for each of its pages. */
export function renderSop(data: SopPaperData, fonts: FontFaces): string {
  const document = layOutSop(data);
  return htmlOf(`SOP ${plain(data.sop.name)}`, document.sheet, <Pages of={document} />, fonts);
}

/** Pages as a whole HTML document: no script, nothing fetched. */
export function htmlOf(title: string, sheet: Sheet, pages: ReactElement, fonts: FontFaces): string {
  const content = renderToStaticMarkup(<main>{pages}</main>);
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width" />
      <title>{title}</title>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules, with numbers of our own */}
      <style dangerouslySetInnerHTML={{ __html: `${fontCss(fonts, content)}\n${sopCss(sheet)}` }} />
    </head>,
  );
  return `<!doctype html>\n<html lang="id">${head}<body>${content}</body></html>\n`;
}

/** All pages of an SOP; `bookPage` = the book's page before its first, when it is printed in a book. */
export function Pages({ of: document, bookPage }: { of: SopDocument; bookPage?: number }): ReactElement {
  const identities = document.identity.pages.length;
  return (
    <>
      {Array.from({ length: document.pages }, (_, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages never change places
        <section className="page" key={page} aria-label={`Halaman ${page + 1}`}>
          {page < identities ? (
            <IdentityPage document={document} page={page} />
          ) : (
            <StepPage document={document} page={page - identities} />
          )}
          <Foot
            left={document.foot}
            right={[
              `Halaman ${page + 1} dari ${document.pages}`,
              ...(bookPage === undefined ? [] : [`Buku SOP, halaman ${bookPage + page + 1}`]),
            ]}
          />
        </section>
      ))}
    </>
  );
}

export function Foot({ left, right }: { left: readonly string[]; right: readonly string[] }): ReactElement {
  return (
    <footer className="page-foot" style={fontStyle(footFont)}>
      <div>
        <Lines of={left} />
      </div>
      <div style={{ textAlign: 'right' }}>
        <Lines of={right} />
      </div>
    </footer>
  );
}
