import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { PublishedNow } from '../../../shared/contract/kominfo/publish.ts';
import { deadlinesSchema } from '../../../shared/domain/office/settings.ts';
import { CalendarEditor } from '../../common/calendar/calendar-editor.tsx';
import { DeadlinesTable } from '../../common/calendar/deadlines-table.tsx';
import { fieldErrors } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { client } from '../api.ts';
import styles from '../kominfo.module.css';
import { useOfficeWork } from '../offices/use-office-work.ts';

/** The regency's working calendar: changed here first, published as a whole. */
export function CalendarTab({ now, today }: { now: PublishedNow; today: string }) {
  const [calendar, setCalendar] = useState(now.calendar);
  const publish = useOfficeWork(client.publish.calendar, 'Kalender diterbitkan');
  return (
    <div className={styles.stack}>
      <PublishBar
        words="Perubahan di bawah belum terbit sebelum tombol ini ditekan."
        button="Terbitkan kalender"
        busy={publish.isPending}
        publish={() => publish.mutate(calendar)}
      />
      <CalendarEditor calendar={calendar} today={today} busy={publish.isPending} save={setCalendar} />
    </div>
  );
}

/** Limits with their legal basis. */
export function DeadlinesTab({ now }: { now: PublishedNow }) {
  const [rows, setRows] = useState(now.deadlines);
  const publish = useOfficeWork(client.publish.deadlines, 'Batas waktu diterbitkan');
  const wrong = fieldErrors(deadlinesSchema, rows);
  const errors = Object.fromEntries(Object.entries(wrong).map(([path, text]) => [`rows.${path}`, text]));
  return (
    <div className={styles.stack}>
      <PublishBar
        words="Dipakai kantor yang menerapkannya, dan oleh kantor yang belum mengirim tenggatnya sendiri."
        button="Terbitkan batas waktu"
        busy={publish.isPending}
        disabled={Object.keys(wrong).length > 0}
        publish={() => publish.mutate(rows)}
      />
      <Panel title="Batas waktu">
        <DeadlinesTable rows={rows} errors={errors} change={setRows} />
      </Panel>
    </div>
  );
}

/** Categories, one a line. */
export function CategoriesTab({ now }: { now: PublishedNow }) {
  const [text, setText] = useState(now.categories.join('\n'));
  const publish = useOfficeWork(client.publish.categories, 'Kategori diterbitkan');
  const categories = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <div className={styles.stack}>
      <PublishBar
        words={`${categories.length} kategori, satu baris satu kategori.`}
        button="Terbitkan kategori"
        busy={publish.isPending}
        disabled={categories.length === 0}
        publish={() => publish.mutate(categories)}
      />
      <Panel title="Kategori">
        <Textarea
          aria-label="Kategori, satu baris satu kategori"
          autosize
          minRows={12}
          maw={620}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Panel>
    </div>
  );
}

function PublishBar(p: {
  words: string;
  button: string;
  busy: boolean;
  disabled?: boolean;
  publish: () => void;
}) {
  return (
    <Group justify="space-between">
      <span className={styles.quiet}>{p.words}</span>
      <Button loading={p.busy} disabled={p.disabled === true} onClick={p.publish}>
        {p.button}
      </Button>
    </Group>
  );
}
