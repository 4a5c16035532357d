import { Text, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorText } from '../../common/api.ts';
import { type DrawnPage, drawPdf } from './draw-pdf.ts';
import classes from './letters.module.css';

/** The pages of a PDF one under the other; those of the one before stay until the new are drawn. */
export default function PdfPages(p: { pdf: Blob; width: number; waiting: React.ReactNode }) {
  const { pdf, width } = p;
  const [pages, setPages] = useState<readonly DrawnPage[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    drawPdf(pdf, width).then(
      (drawn) => {
        if (!wanted) return;
        setPages(drawn);
        setFailure(null);
      },
      (error: unknown) => {
        if (wanted) setFailure(errorText(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [pdf, width]);
  if (failure !== null)
    return (
      <Text c="red" p="md" role="alert">
        Pratinjau tidak dapat digambar: {failure}
      </Text>
    );
  if (pages.length === 0) return p.waiting;
  return pages.map((page) => <Page key={page.number} page={page} width={width} of={pages.length} />);
}

function Page(p: { page: DrawnPage; width: number; of: number }) {
  const { canvas, number, text } = p.page;
  const name = `Halaman ${number} dari ${p.of}`;
  return (
    <figure className={classes.page} style={{ width: p.width }} aria-label={name}>
      <div aria-hidden className={classes.picture} ref={(place) => place?.replaceChildren(canvas)} />
      <VisuallyHidden>{text}</VisuallyHidden>
      <figcaption className={classes.caption} aria-hidden>
        {name}
      </figcaption>
    </figure>
  );
}
