import { Anchor, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { api } from '../../common/api.ts';
import { caseHref } from '../../common/routes.ts';
import { Panel, StatusBadge } from '../../common/ui.tsx';
import caseClasses from '../case/case.module.css';

/** Cases that may be the same as what is being typed, with the reason; they open beside the form. */
export function SimilarHints(p: { title: string; body: string; contact: string; zone: Zone }) {
  const [wanted] = useDebouncedValue(
    { title: p.title.trim(), body: p.body.trim(), contact: p.contact.trim() },
    400,
  );
  const enough = wanted.title.length + wanted.body.length >= 8 || wanted.contact.length >= 6;
  const similar = useQuery({
    ...api.cases.similar.queryOptions({
      input: {
        title: wanted.title.slice(0, 500),
        body: wanted.body.slice(0, 40_000),
        contact: wanted.contact.slice(0, 200),
      },
    }),
    enabled: enough,
    placeholderData: keepPreviousData,
    // The question may hold a contact: it must not stay in memory.
    gcTime: 0,
  });
  const found = enough ? (similar.data ?? []) : [];
  return (
    <Panel title="Mungkin sudah pernah diadukan">
      <div aria-live="polite">
        {found.length === 0 ? (
          <Text className={caseClasses.small}>
            {enough
              ? 'Tidak ada aduan yang mirip.'
              : 'Aduan yang mirip muncul di sini selagi judul, isi, atau kontak diketik.'}
          </Text>
        ) : (
          <ul className={caseClasses.rows}>
            {found.map((other) => (
              <li key={other.id}>
                <div className={caseClasses.grow}>
                  <Anchor href={`#${caseHref(other.id)}`} target="_blank" rel="noopener" size="sm">
                    {other.register} · {other.title}
                  </Anchor>
                  <Text className={caseClasses.small}>
                    {other.reasons.join(', ')} · diterima{' '}
                    {formatShortDate(toLocalDate(other.receivedAt, p.zone))}
                  </Text>
                </div>
                <StatusBadge status={other.status} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
