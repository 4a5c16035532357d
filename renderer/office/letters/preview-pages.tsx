import { Loader, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { errorText } from '../../common/api.ts';
import classes from './letters.module.css';

const PdfPages = lazy(() => import('./pdf-pages.tsx'));
/** The widest paper (215 mm) in CSS pixels: a page is not shown larger than it is. */
const NATURAL = 813;
/** Air on both sides of a page. */
const AIR = 32;

/** A PDF's pages as they would be printed, or why there are none; those before stay until the new are there. */
export function PreviewPages(p: {
  preview: { data: Blob | undefined; isError: boolean; error: unknown; isFetching: boolean };
}) {
  const { preview } = p;
  const { ref, width } = useElementSize();
  const waiting = <Loader m="md" role="status" aria-label="Menyiapkan pratinjau" />;
  return (
    <section
      ref={ref}
      className={classes.preview}
      aria-label="Pratinjau surat"
      aria-busy={preview.isFetching}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
    >
      {preview.isError ? (
        <Text c="red" p="md" role="alert">
          {errorText(preview.error)}
        </Text>
      ) : preview.data === undefined || width === 0 ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <PdfPages pdf={preview.data} width={Math.floor(Math.min(NATURAL, width - AIR))} waiting={waiting} />
        </Suspense>
      )}
    </section>
  );
}
