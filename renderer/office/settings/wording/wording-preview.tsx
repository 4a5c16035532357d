import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { WordingExample } from '../../../../shared/contract/wording-example.ts';
import type { PaperKind } from '../../../../shared/domain/case/terms.ts';
import { piecesOf, type Wording } from '../../../../shared/domain/wording/pieces.ts';
import { api } from '../../../common/api.ts';
import { PreviewPages } from '../../letters/preview-pages.tsx';
import type { WordingDraft } from './use-wording-draft.ts';
import styles from './wording.module.css';

/** The paper with the words as they stand; a piece that is wrong shows what is saved of it. */
export function WordingPreview(p: {
  kind: PaperKind;
  example: WordingExample;
  draft: WordingDraft;
  saved: Wording;
}) {
  const { kind, example, draft, saved } = p;
  const ids = piecesOf(kind);
  const wrong = ids.some((id) => draft.fault(id) !== null);
  const texts = ids.flatMap((id) => {
    const text = draft.fault(id) === null ? draft.text(id) : saved[id];
    return text === undefined ? [] : [[id, text] as const];
  });
  const [words] = useDebouncedValue(JSON.stringify({ kind, texts }), 300);
  const settled = words === JSON.stringify({ kind, texts });
  const preview = useQuery({
    ...api.papers.wordingPreview.queryOptions({
      input: { kind, example, wording: Object.fromEntries(texts) },
    }),
    enabled: settled,
    placeholderData: keepPreviousData,
    gcTime: 0,
    // The same words give the same pages.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className={styles.paper}>
      <Text size="sm" c="dimmed" role="status">
        {wrong
          ? 'Bagian yang belum benar ditampilkan seperti yang tersimpan.'
          : 'Pratinjau dengan aduan contoh'}
      </Text>
      <PreviewPages preview={preview} />
    </div>
  );
}
