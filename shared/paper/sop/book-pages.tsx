import type { ReactElement } from 'react';
import type { FontFaces } from '../fonts.ts';
import { plain } from '../text.ts';
import { contentsFont, contentsTop, layOutBook, type SopBook } from './book.ts';
import type { SopBookData } from './data.ts';
import { emblemOf } from './emblem.ts';
import { breakLines } from './measure.ts';
import { fontStyle, Lines, mm, sized } from './parts.tsx';
import { Foot, htmlOf, Pages } from './render.tsx';

/** The book of SOPs as one self-contained HTML document. */
export function renderSopBook(data: SopBookData, fonts: FontFaces): string {
  const book = layOutBook(data);
  const pages = (
    <>
      <Cover data={data} book={book} />
      {book.contents.map((_, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages never change places
        <Contents key={page} book={book} page={page} />
      ))}
      {book.documents.map(({ document, before }) => (
        <Pages key={before} of={document} bookPage={before} />
      ))}
    </>
  );
  return htmlOf(`Buku SOP ${plain(data.letterhead.office)}`, book.sheet, pages, fonts);
}

function Cover({ data, book: { sheet } }: { data: SopBookData; book: SopBook }): ReactElement {
  const { letterhead, edition } = data;
  const emblem = emblemOf(letterhead);
  const line = (text: string, size: number, bold: boolean): ReactElement => {
    const font = { size, bold };
    return (
      <p style={fontStyle(font)}>
        <Lines of={breakLines(text, sheet.inner.width - 30, font)} />
      </p>
    );
  };
  return (
    <section className="page" aria-label="Sampul">
      <div className="cover">
        {emblem === null ? null : (
          <img src={emblem} alt={`Lambang daerah, ${plain(letterhead.government)}`} />
        )}
        <h1 style={{ ...fontStyle({ size: 30, bold: true }), marginBottom: '3mm' }}>BUKU SOP</h1>
        {line('STANDAR OPERASIONAL PROSEDUR', 16, false)}
        <div style={{ height: '14mm' }} />
        {line(letterhead.government, 15, true)}
        {line(letterhead.office, 19, true)}
        <div style={{ height: '14mm' }} />
        {line(edition, 15, false)}
      </div>
    </section>
  );
}

function Contents({ book, page }: { book: SopBook; page: number }): ReactElement {
  const rows = book.contents[page] ?? [];
  const { columns } = book;
  const before = book.contents.slice(0, page).reduce((sum, each) => sum + each.length, 0);
  const widths = [columns.order, columns.number, columns.name, columns.effective, columns.page];
  return (
    <section className="page" aria-label="Daftar SOP">
      <h2 style={{ ...fontStyle({ size: 14, bold: true }), height: mm(contentsTop.title) }}>
        {page === 0 ? 'DAFTAR SOP' : 'DAFTAR SOP (lanjutan)'}
      </h2>
      <table className="contents" style={{ ...fontStyle(contentsFont), width: mm(book.sheet.inner.width) }}>
        <colgroup>
          {widths.map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
            <col key={i} style={sized(width)} />
          ))}
        </colgroup>
        <thead style={{ fontWeight: 700 }}>
          <tr style={{ height: mm(contentsTop.head) }}>
            <th scope="col">No</th>
            <th scope="col">Nomor SOP</th>
            <th scope="col">Nama SOP</th>
            <th scope="col">Tanggal Efektif</th>
            <th scope="col" className="end">
              Halaman
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.page} style={{ height: mm(row.height) }}>
              <td>{before + i + 1}</td>
              <td>
                <Lines of={row.number} />
              </td>
              <td>
                <Lines of={row.name} />
              </td>
              <td>{row.effective}</td>
              <td className="end">{row.page}</td>
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={5}>Belum ada SOP.</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <Foot left={['Buku SOP']} right={[`Buku SOP, halaman ${page + 2} dari ${book.pages}`]} />
    </section>
  );
}
