import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { api } from '../../common/api.ts';
import { PreviewPages } from './preview-pages.tsx';

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
  return <PreviewPages preview={preview} />;
}
