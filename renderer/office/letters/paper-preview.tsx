import { Loader, Text } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { api, errorText } from '../../common/api.ts';
import classes from './letters.module.css';

const PdfPages = lazy(() => import('./pdf-pages.tsx'));
/** The widest paper (215 mm) in CSS pixels: a page is not shown larger than it is. */
const NATURAL = 813;
/** Air on both sides of a page. */
const AIR = 32;

/** The very pages that would be printed now. */
export function PaperPreview(p: { caseId: string; kind: PaperKind; form: PaperForm }) {
  const [form] = useDebouncedValue(p.form, 300);
  const preview = useQuery({
    ...api.papers.preview.queryOptions({ input: { caseId: p.caseId, kind: p.kind, form } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
    // The same form gives the same pages.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { ref, width } = useElementSize();
  const waiting = <Loader m="md" aria-label="Menyiapkan pratinjau" />;
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
