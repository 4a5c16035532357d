import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PublicationView } from '../../../shared/contract/exchange-views.ts';
import type { SettingsEffect } from '../../../shared/contract/settings-effect.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { client } from '../../common/api.ts';
import { notifyDone, notifyFailed, Panel } from '../../common/ui.tsx';
import { EffectDialog } from '../settings/effect-dialog.tsx';
import { CommentDialog } from './comment-dialog.tsx';
import styles from './sync.module.css';

/** What Kominfo published: what it would change here, taking it over, and telling Kominfo what one thinks of it. */
export function PublicationsPanel(p: { publications: readonly PublicationView[]; zone: Zone }) {
  const queries = useQueryClient();
  const [waiting, wait] = useState<{ publication: PublicationView; effect: SettingsEffect } | null>(null);
  const [commented, comment] = useState<PublicationView | null>(null);
  const settled = { onError: notifyFailed, onSettled: () => queries.invalidateQueries() };
  const apply = useMutation({
    mutationFn: (publication: PublicationView) => client.exchange.publications.apply({ id: publication.id }),
    onSuccess: (_list, publication) => {
      wait(null);
      notifyDone(`${publication.title} diterapkan.`);
    },
    ...settled,
  });
  const look = useMutation({
    mutationFn: async (publication: PublicationView) => ({
      publication,
      effect: publication.proposal === null ? null : await client.settings.effect(publication.proposal),
    }),
    onSuccess: ({ publication, effect }) =>
      effect === null || effect.total === 0 ? apply.mutate(publication) : wait({ publication, effect }),
    onError: notifyFailed,
  });
  const busy = apply.isPending || look.isPending;
  return (
    <Panel title="Terbitan Kominfo">
      <ul className={styles.rows}>
        {p.publications.map((each) => (
          <li key={each.id}>
            <strong>{each.title}</strong>{' '}
            <span className={styles.small}>
              {each.stage === 'konsep' ? 'konsep untuk ditanggapi' : 'berlaku'} ·{' '}
              {formatInstant(each.at, p.zone)}
            </span>
            {each.note === null ? null : <div>{each.note}</div>}
            <Changes publication={each} zone={p.zone} />
            {each.comments.map((said) => (
              <div key={said.at} className={styles.small}>
                Tanggapan {formatInstant(said.at, p.zone)}
                {said.step === null ? '' : ` · ${said.step}`}: {said.note}
              </div>
            ))}
            <Group gap="xs" mt={6}>
              {each.changes.length > 0 ? (
                <Button
                  size="xs"
                  disabled={busy}
                  aria-label={`Terapkan: ${each.title}`}
                  onClick={() => look.mutate(each)}
                >
                  Terapkan
                </Button>
              ) : null}
              <Button
                size="xs"
                variant="default"
                aria-label={`${each.sop === null ? 'Tanggapi' : 'Lihat langkah & tanggapi'}: ${each.title}`}
                onClick={() => comment(each)}
              >
                {each.sop === null ? 'Tanggapi' : 'Lihat langkah & tanggapi'}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {waiting === null ? null : (
        <EffectDialog
          effect={waiting.effect}
          saving={apply.isPending}
          save={() => apply.mutate(waiting.publication)}
          close={() => wait(null)}
        />
      )}
      {commented === null ? null : <CommentDialog publication={commented} close={() => comment(null)} />}
    </Panel>
  );
}

function Changes({ publication, zone }: { publication: PublicationView; zone: Zone }) {
  const { changes, appliedAt, stage } = publication;
  if (changes.length > 0)
    return (
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    );
  if (appliedAt !== null)
    return <div className={styles.small}>Diterapkan {formatInstant(appliedAt, zone)}</div>;
  return stage === 'konsep' ? null : (
    <div className={styles.small}>Kantor ini sudah sama; tidak ada yang berubah.</div>
  );
}
