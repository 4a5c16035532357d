import { Loader, Text } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PaperForm } from '../../../shared/contract/workbench.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { api, errorText } from '../../common/api.ts';
import classes from './letters.module.css';

/** A page of the widest paper (215 mm) and some air, in CSS pixels. */
const PAGE_WIDTH = 860;

/** The paper as it would be printed now; the page inside runs nothing and reaches nothing. */
export function PaperPreview(p: { caseId: string; kind: PaperKind; form: PaperForm }) {
  const [form] = useDebouncedValue(p.form, 300);
  const preview = useQuery({
    ...api.papers.preview.queryOptions({ input: { caseId: p.caseId, kind: p.kind, form } }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const { ref, width, height } = useElementSize();
  const scale = width === 0 ? 1 : Math.min(1, width / PAGE_WIDTH);
  return (
    <div ref={ref} className={classes.preview}>
      {preview.isError ? (
        <Text c="red" p="md" role="alert">
          {errorText(preview.error)}
        </Text>
      ) : preview.data === undefined ? (
        <Loader m="md" aria-label="Menyiapkan pratinjau" />
      ) : (
        <iframe
          title="Pratinjau surat"
          sandbox=""
          srcDoc={preview.data.html}
          className={classes.frame}
          style={{
            width: width / scale,
            height: height / scale,
            transform: `scale(${scale})`,
          }}
        />
      )}
    </div>
  );
}
