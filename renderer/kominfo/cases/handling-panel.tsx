import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ConsoleCaseView, HandlingView } from '../../../shared/contract/kominfo/cases.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { Empty, Panel, StatusBadge, TimeLeft } from '../../common/ui.tsx';
import { Facts } from '../facts.tsx';
import styles from '../kominfo.module.css';
import { ChangeDialog, WithdrawDialog } from './assignment-dialogs.tsx';

/** What each office makes of the case. */
export function HandlingPanel({ view, zone }: { view: ConsoleCaseView; zone: Zone }) {
  const [open, setOpen] = useState<{ what: 'ubah' | 'tarik'; handling: HandlingView } | null>(null);
  return (
    <Panel title="Penanganan">
      {view.handlingViews.length === 0 ? (
        <Empty title="Belum didisposisi">
          {view.agency === null ? 'LAPOR! tidak menyebut instansi.' : `LAPOR! menyebut ${view.agency}.`}
        </Empty>
      ) : null}
      {view.handlingViews.map((handling) => (
        <section key={handling.office} className={styles.handling}>
          <Group justify="space-between" gap="xs">
            <h3>{handling.name}</h3>
            <Group gap="xs">
              {handling.withdrawn ? (
                <span className={styles.quiet}>Disposisi ditarik</span>
              ) : (
                <StatusBadge status={handling.status} />
              )}
              {handling.withdrawn ? null : <TimeLeft row={handling} />}
            </Group>
          </Group>
          <HandlingFacts handling={handling} zone={zone} />
          {handling.answer === null ? null : (
            <section className={styles.answer} aria-label={`Jawaban ${handling.name}`} tabIndex={-1}>
              {handling.answer.text}
            </section>
          )}
          {handling.withdrawn || handling.assignedAt === null || handling.sentAt !== null ? null : (
            <Group gap="xs" mt={6}>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setOpen({ what: 'ubah', handling })}
                aria-label={`Alihkan dari ${handling.name}`}
              >
                Alihkan
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setOpen({ what: 'tarik', handling })}
                aria-label={`Tarik disposisi ${handling.name}`}
              >
                Tarik disposisi
              </Button>
            </Group>
          )}
        </section>
      ))}
      {open?.what === 'ubah' ? (
        <ChangeDialog view={view} from={open.handling} close={() => setOpen(null)} />
      ) : null}
      {open?.what === 'tarik' ? (
        <WithdrawDialog id={view.id} from={open.handling} close={() => setOpen(null)} />
      ) : null}
    </Panel>
  );
}

function HandlingFacts({ handling, zone }: { handling: HandlingView; zone: Zone }) {
  const at = (instant: string | null) => (instant === null ? null : formatInstant(instant, zone));
  const facts: [string, string | null][] = [
    ['Didisposisi', at(handling.assignedAt)],
    ['Catatan', handling.note],
    ['Diminta selesai', handling.requestedDue === null ? null : formatDate(handling.requestedDue)],
    ['Diterima kantor', at(handling.takenInAt)],
    ['Register kantor', handling.register],
    ['Langkah', handling.withdrawn ? null : handling.step],
    ['Bidang', handling.unit],
    ['Dijawab', at(handling.sentAt)],
    ['Lama', handling.finishDays === null ? null : `${handling.finishDays} hari kerja`],
    ['Dikembalikan', handling.withdrawal === null ? handling.returned : null],
    [
      'Ditarik',
      handling.withdrawal === null ? null : `${at(handling.withdrawal.at)}: ${handling.withdrawal.reason}`,
    ],
  ];
  return <Facts facts={facts} />;
}
