import { Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SopView } from '../../../shared/contract/sop-views.ts';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import { api } from '../../common/api.ts';
import { LoadFailed, Panel } from '../../common/ui.tsx';
import { Comparison } from './comparison.tsx';

/** This version beside another one of the same SOP; null when there is none. */
export function ComparePanel(p: { view: SopView; content: SopContent }) {
  const { view } = p;
  const others = view.approvedVersions.filter((each) => each !== view.version || view.draft !== null);
  const first = view.basedOn ?? others.find((each) => each < view.version) ?? others[0];
  const [chosen, setChosen] = useState(first);
  const other = useQuery({
    ...api.sops.show.queryOptions({ input: { id: view.id, version: chosen ?? 0 } }),
    enabled: chosen !== undefined,
  });
  if (others.length === 0 || chosen === undefined) return null;
  const earlier = chosen < view.version || view.draft !== null;
  return (
    <Panel
      title="Bandingkan versi"
      actions={
        <Select
          size="xs"
          aria-label="Bandingkan dengan"
          data={others.map((each) => ({ value: String(each), label: `dengan versi ${each}` }))}
          value={String(chosen)}
          allowDeselect={false}
          onChange={(next) => setChosen(Number(next))}
        />
      }
    >
      {other.isError ? (
        <LoadFailed error={other.error} retry={() => void other.refetch()} />
      ) : other.data === undefined ? (
        <Skeleton height={80} />
      ) : (
        <Comparison
          before={earlier ? other.data.content : p.content}
          after={earlier ? p.content : other.data.content}
        />
      )}
    </Panel>
  );
}
