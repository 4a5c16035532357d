import { Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import type { ClockView } from '../../../shared/contract/case-views.ts';
import { formatDayDate, formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { Panel } from '../../common/ui.tsx';
import { type DayTone, dayFace, dayNotes } from './due-day.ts';
import classes from './due-strip.module.css';
import { PrintExplanation } from './print-explanation.tsx';

const look: Record<DayTone, string | undefined> = {
  start: undefined,
  counted: classes.counted,
  given: classes.given,
  weekend: classes.weekend,
  holiday: classes.holiday,
  paused: classes.paused,
};
const legend: readonly (readonly [DayTone, string])[] = [
  ['counted', 'dihitung (hari ke-n)'],
  ['given', 'perpanjangan yang disetujui'],
  ['weekend', 'akhir pekan, tidak dihitung'],
  ['holiday', 'libur atau cuti bersama, tidak dihitung'],
  ['paused', 'dijeda, jam berhenti'],
];
const stateWord: Record<ClockView['state'], string> = {
  berjalan: 'berjalan',
  dijeda: 'dijeda',
  terpenuhi: 'terpenuhi',
  terlewati: 'terlewati',
};

const keyOf = (clock: ClockView) => `${clock.kind}·${clock.startedAt}`;

/** "Mengapa jatuh tempo tanggal ini?": the days of one clock, each with the reason why it counts or not. */
export function DueStrip(p: { caseId: string; clocks: readonly ClockView[]; dueDate: string | null }) {
  const first = p.clocks.find((clock) => clock.due.date === p.dueDate) ?? p.clocks[0];
  const [chosen, choose] = useState<string | null>(null);
  const clock = p.clocks.find((one) => keyOf(one) === chosen) ?? first;
  if (clock === undefined) {
    return (
      <Panel title="Mengapa jatuh tempo tanggal ini?">
        <Text size="sm" c="dimmed">
          Tidak ada batas waktu yang berjalan. Batas waktu muncul setelah aduan diklasifikasikan.
        </Text>
      </Panel>
    );
  }
  const notes = dayNotes(clock.due.days);
  const used = new Set(clock.due.days.map((day) => dayFace(day, false).tone));
  return (
    <Panel
      title="Mengapa jatuh tempo tanggal ini?"
      actions={
        <Group gap="xs">
          {p.clocks.length > 1 ? (
            <NativeSelect
              size="xs"
              aria-label="Batas waktu yang dijelaskan"
              value={keyOf(clock)}
              onChange={(event) => choose(event.currentTarget.value)}
              data={p.clocks.map((one) => ({
                value: keyOf(one),
                label: `${one.label} (${stateWord[one.state]})`,
              }))}
            />
          ) : null}
          <PrintExplanation caseId={p.caseId} />
        </Group>
      }
    >
      <Text size="sm" mb={8}>
        <b>{formatDayDate(clock.due.date)}</b>
        <Text span c="dimmed" size="sm">
          {' '}
          · {clock.label}: {clock.limit.amount} {clock.limit.unit}
          {clock.basis === '' ? '' : ` (${clock.basis})`} · {stateWord[clock.state]}
          {clock.timeLeft === null ? '' : ` · ${clock.timeLeft}`}
        </Text>
      </Text>
      <section
        className={classes.scroll}
        aria-label="Hari demi hari"
        tabIndex={clock.due.days.length > 30 ? 0 : -1}
      >
        <ol className={classes.strip}>
          {clock.due.days.map((day, index) => {
            const face = dayFace(day, index === 0);
            const isDue = day.date === clock.due.date;
            return (
              <li
                key={day.date}
                className={[classes.day, look[face.tone], isDue ? classes.due : ''].filter(Boolean).join(' ')}
                title={[formatDayDate(day.date), day.kind, day.note].filter(Boolean).join(' · ')}
              >
                <span className={classes.number}>{face.number}</span>
                <span className={classes.word}>{face.name}</span>
                <span className={classes.word}>{face.word}</span>
              </li>
            );
          })}
        </ol>
      </section>
      <ul className={classes.legend} aria-label="Keterangan warna">
        {legend
          .filter(([tone]) => used.has(tone))
          .map(([tone, text]) => (
            <li key={tone}>
              <span
                className={[classes.day, classes.swatch, look[tone]].filter(Boolean).join(' ')}
                aria-hidden
              />
              {text}
            </li>
          ))}
        <li>
          <span className={[classes.day, classes.swatch, classes.due].join(' ')} aria-hidden />
          jatuh tempo
        </li>
      </ul>
      {notes.length === 0 ? null : (
        <ul className={classes.notes} aria-label="Alasan per hari">
          {notes.map((note) => (
            <li key={note.from}>
              {formatShortDate(note.from)}
              {note.to === note.from ? '' : ` – ${formatShortDate(note.to)}`}: {note.kind} · {note.text}
            </li>
          ))}
        </ul>
      )}
      {clock.due.warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warning}
        </Notice>
      ))}
    </Panel>
  );
}
