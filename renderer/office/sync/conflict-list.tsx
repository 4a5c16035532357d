import { Anchor, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ConflictView, SayingView } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { client } from '../../common/api.ts';
import { caseHref } from '../../common/routes.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import styles from './sync.module.css';

/** Fields on which two said different things, side by side; `named` = with the case they belong to. */
export function ConflictList(p: { conflicts: readonly ConflictView[]; zone: Zone; named: boolean }) {
  const queries = useQueryClient();
  const settle = useMutation({
    mutationFn: (wish: { conflict: ConflictView; saying: SayingView }) =>
      client.exchange.conflicts.settle({
        caseId: wish.conflict.caseId,
        field: wish.conflict.field,
        event: wish.saying.event,
      }),
    onSuccess: (_left, { conflict }) =>
      notifyDone(`${conflict.label} ${conflict.register} diputuskan; yang lain tetap ada di riwayat.`),
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <ul className={styles.rows}>
      {p.conflicts.map((conflict) => (
        <li key={`${conflict.caseId} ${conflict.field}`}>
          <div>
            <strong>{conflict.label}</strong>
            {p.named ? (
              <>
                {' · '}
                <Anchor component={Link} href={caseHref(conflict.caseId)} inherit underline="always">
                  {conflict.register}
                </Anchor>{' '}
                <span className={styles.small}>{conflict.title}</span>
              </>
            ) : null}
          </div>
          <ul className={styles.sayings} style={{ paddingLeft: 0 }}>
            {conflict.sayings.map((saying, index) => {
              const shown = index === conflict.sayings.length - 1;
              return (
                <li key={saying.event} className={styles.saying} data-shown={shown}>
                  <span className={styles.small}>
                    {saying.by} · {formatInstant(saying.at, p.zone)}
                    {shown ? ' · yang tampil sekarang' : ''}
                  </span>
                  <p>{saying.words}</p>
                  <div>
                    <Button
                      size="xs"
                      variant={shown ? 'light' : 'default'}
                      disabled={settle.isPending}
                      aria-label={`Pakai ini: ${conflict.label} menurut ${saying.by}`}
                      onClick={() => settle.mutate({ conflict, saying })}
                    >
                      Pakai ini
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
