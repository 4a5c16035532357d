import { Button, Checkbox, CopyButton, Group, SegmentedControl } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { AnswerRow } from '../../../shared/contract/kominfo/answers.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { count } from '../../common/numbers.ts';
import { caseHref } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { api, client } from '../api.ts';
import { useAssign } from '../assign/use-assign.ts';
import styles from '../kominfo.module.css';
import { PageSkeleton } from '../page-skeleton.tsx';

const keyOf = (row: AnswerRow): string => `${row.caseId} ${row.office}`;

/** Antrean jawaban: approved answers to be put on LAPOR!, oldest first. */
export function AnswersPage({ state }: { state: ConsoleState }) {
  const [shown, setShown] = useState<'menunggu' | 'terunggah'>('menunggu');
  const uploaded = shown === 'terunggah';
  const found = useQuery(api.answers.list.queryOptions({ input: { uploaded } }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mark = useAssign(client.answers.uploaded, (done) => `${done} jawaban ditandai terunggah`);
  const rows = found.data ?? [];
  const marked = rows.filter((row) => chosen.has(keyOf(row)));
  const upload = (answers: readonly AnswerRow[]) =>
    mark.run({ answers: answers.map(({ caseId, office }) => ({ caseId, office })) }, () =>
      setChosen(new Set()),
    );
  return (
    <>
      <PageTitle
        title="Antrean jawaban"
        note="Jawaban yang sudah disetujui pimpinan kantor. Salin ke LAPOR!, lalu tandai; kantornya diberi tahu."
        actions={
          uploaded ? undefined : (
            <Button disabled={marked.length === 0} loading={mark.busy} onClick={() => upload(marked)}>
              {marked.length === 0 ? 'Tandai yang dipilih' : `Tandai ${count(marked.length)} terunggah`}
            </Button>
          )
        }
      />
      <SegmentedControl
        mb="sm"
        aria-label="Jawaban yang ditampilkan"
        value={shown}
        onChange={setShown}
        data={[
          { value: 'menunggu', label: 'Menunggu diunggah' },
          { value: 'terunggah', label: 'Terunggah 30 hari terakhir' },
        ]}
      />
      {found.data === undefined ? (
        found.isError ? (
          <LoadFailed error={found.error} retry={() => void found.refetch()} />
        ) : (
          <PageSkeleton />
        )
      ) : rows.length === 0 ? (
        <Panel>
          <Empty title={uploaded ? 'Belum ada yang ditandai' : 'Tidak ada jawaban yang menunggu'}>
            Jawaban muncul di sini setelah kantor menyetujuinya dan bertukar data.
          </Empty>
        </Panel>
      ) : (
        <div className={styles.stack}>
          {rows.map((row) => (
            <AnswerCard
              key={keyOf(row)}
              row={row}
              zone={state.zone}
              chosen={chosen.has(keyOf(row))}
              choose={(on) =>
                setChosen((now) =>
                  on
                    ? new Set([...now, keyOf(row)])
                    : new Set([...now].filter((each) => each !== keyOf(row))),
                )
              }
              busy={mark.busy}
              upload={() => upload([row])}
            />
          ))}
        </div>
      )}
    </>
  );
}

function AnswerCard(p: {
  row: AnswerRow;
  zone: ConsoleState['zone'];
  chosen: boolean;
  choose: (on: boolean) => void;
  busy: boolean;
  upload: () => void;
}) {
  const { row } = p;
  const number = row.trackingId ?? row.register;
  return (
    <Panel
      title={
        <Link className={styles.link} href={caseHref(row.caseId)}>
          {number} · {row.title}
        </Link>
      }
      actions={
        row.uploadedAt === null ? (
          <Checkbox
            label="Pilih"
            aria-label={`Pilih jawaban ${number}`}
            checked={p.chosen}
            onChange={(event) => p.choose(event.currentTarget.checked)}
          />
        ) : undefined
      }
    >
      <p className={styles.quiet}>
        {row.officeName} · disetujui {formatInstant(row.approvedAt, p.zone)}
        {row.uploadedAt === null
          ? `, menunggu ${row.waitingDays === 0 ? 'sejak hari ini' : `${row.waitingDays} hari kerja`}`
          : `, terunggah ${formatInstant(row.uploadedAt, p.zone)}`}
        {row.laporStatus === null ? '' : ` · status LAPOR!: ${row.laporStatus}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long answer scrolls and must be reachable by keyboard */}
      <section className={styles.answer} tabIndex={0} aria-label={`Jawaban ${number}`}>
        {row.text}
      </section>
      <Group gap="xs">
        <CopyButton value={row.text} timeout={2500}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
              onClick={copy}
            >
              {copied ? 'Tersalin' : 'Salin jawaban'}
            </Button>
          )}
        </CopyButton>
        {row.trackingId === null ? null : (
          <CopyButton value={row.trackingId} timeout={2500}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? 'Tersalin' : 'Salin Tracking ID'}
              </Button>
            )}
          </CopyButton>
        )}
        {row.uploadedAt === null ? (
          <Button size="xs" disabled={p.busy} onClick={p.upload} aria-label={`Tandai terunggah ${number}`}>
            Tandai terunggah
          </Button>
        ) : null}
      </Group>
    </Panel>
  );
}
