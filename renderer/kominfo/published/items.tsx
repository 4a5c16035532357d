import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import {
  type PublishedItem,
  type PublishedNow,
  publishedLabel,
} from '../../../shared/contract/kominfo/publish.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { Empty, Panel } from '../../common/ui.tsx';
import { client } from '../api.ts';
import styles from '../kominfo.module.css';
import { useOfficeWork } from '../offices/use-office-work.ts';

/** Everything published, newest first, with what the offices said of it. */
export function Items({ now, zone }: { now: PublishedNow; zone: Zone }) {
  if (now.items.length === 0)
    return (
      <Panel>
        <Empty title="Belum ada yang diterbitkan">
          Terbitkan SOP, kalender kerja, batas waktu, atau kategori di bagian lain halaman ini.
        </Empty>
      </Panel>
    );
  return (
    <div className={styles.stack}>
      {now.items.map((item) => (
        <Item key={item.id} item={item} offices={now.offices} zone={zone} />
      ))}
    </div>
  );
}

function Item({ item, offices, zone }: { item: PublishedItem; offices: number; zone: Zone }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useOfficeWork(client.publish.withdraw, 'Terbitan ditarik');
  const applied = new Set(
    item.answers.filter((each) => each.answer === 'diterapkan').map((each) => each.officeName),
  );
  const comments = item.answers.filter((each) => each.answer === 'komentar');
  const stage = item.stage === 'konsep' ? ' (konsep, minta komentar)' : '';
  return (
    <Panel
      title={`${publishedLabel[item.kind]}: ${item.title}${stage}`}
      actions={
        item.withdrawn === null && !asking ? (
          <Button
            size="xs"
            variant="default"
            onClick={() => setAsking(true)}
            aria-label={`Tarik terbitan ${item.title}`}
          >
            Tarik
          </Button>
        ) : undefined
      }
    >
      <p className={styles.quiet}>
        Terbit {formatInstant(item.at, zone)} oleh {item.by}
        {item.withdrawn === null ? `; diterapkan ${applied.size} dari ${offices} kantor` : ''}
      </p>
      {item.note === null ? null : <p className={styles.body}>{item.note}</p>}
      {item.withdrawn === null ? null : (
        <p className={`${styles.late} ${styles.words}`}>Ditarik: {item.withdrawn}</p>
      )}
      {asking ? (
        <Group align="flex-end" gap="xs">
          <Textarea
            label="Alasan menarik"
            autosize
            w={380}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            loading={withdraw.isPending}
            disabled={reason.trim().length < 5}
            onClick={() => withdraw.mutate({ id: item.id, reason }, { onSuccess: () => setAsking(false) })}
          >
            Tarik terbitan
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            Batal
          </Button>
        </Group>
      ) : null}
      {comments.length === 0 ? null : (
        <ol className={styles.history} aria-label={`Komentar atas ${item.title}`}>
          {comments.map((each) => (
            <li key={`${each.officeName} ${each.at}`}>
              <span className={styles.quiet}>{formatInstant(each.at, zone)}</span>
              <span>
                <b>{each.officeName}</b>
                {each.step === null ? '' : ` · ${each.step}`}
                <div>{each.note}</div>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
