import { Button, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SopCommentView, SopView } from '../../../../shared/contract/sop-views.ts';
import { formatInstant } from '../../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../../shared/domain/calendar/types.ts';
import { type CellColumn, cellColumns, cellLabel, cellText } from '../../../../shared/domain/sop/cells.ts';
import type { SopContent } from '../../../../shared/domain/sop/content.ts';
import type { SopCommand } from '../../../../shared/domain/sop/life/commands.ts';
import styles from './editor.module.css';

/** What officers said of the chosen step (or of the SOP as a whole), with what its owner answered. */
export function CommentsPanel(p: {
  view: SopView;
  content: SopContent;
  zone: Zone;
  step: string | null;
  onStep: (step: string | null) => void;
  busy: boolean;
  /** False when it was refused; then what was typed stays. */
  onAct: (command: SopCommand) => Promise<boolean>;
}) {
  const { view, content } = p;
  const number = (key: string | null) => content.steps.findIndex((each) => each.key === key) + 1;
  const title = (key: string | null) =>
    key === null ? 'SOP seluruhnya' : number(key) === 0 ? 'Langkah yang dihapus' : `Langkah ${number(key)}`;
  const shown = view.comments
    .filter((each) => p.step === null || each.step === p.step)
    .sort((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null));
  return (
    <Stack gap="sm">
      <Select
        size="xs"
        label="Tampilkan komentar untuk"
        data={[
          { value: '', label: 'SOP seluruhnya' },
          ...content.steps.map((step, row) => ({
            value: step.key,
            label: `${row + 1}. ${step.activity || '(belum berisi)'}`,
          })),
        ]}
        value={p.step ?? ''}
        allowDeselect={false}
        onChange={(next) => p.onStep(next ? next : null)}
      />
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada komentar.
        </Text>
      ) : (
        shown.map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            about={title(comment.step)}
            zone={p.zone}
            busy={p.busy}
            mayResolve={view.possible.includes('resolve')}
            onResolve={(accepted, reason) =>
              p.onAct({ name: 'resolve', comment: comment.id, accepted, reason })
            }
          />
        ))
      )}
      {view.possible.includes('comment') ? (
        <NewComment
          key={p.step ?? ''}
          about={title(p.step)}
          content={content}
          step={p.step}
          busy={p.busy}
          onAct={p.onAct}
        />
      ) : view.draft !== null && view.state === 'konsep' ? (
        <Text size="xs" c="dimmed">
          Ajukan konsep ini dahulu supaya petugas lain dapat berkomentar.
        </Text>
      ) : null}
    </Stack>
  );
}

function Comment(p: {
  comment: SopCommentView;
  about: string;
  zone: Zone;
  busy: boolean;
  mayResolve: boolean;
  onResolve: (accepted: boolean, reason: string) => void;
}) {
  const { comment } = p;
  const [reason, setReason] = useState('');
  return (
    <article
      className={styles.comment}
      data-resolved={comment.resolved !== null}
      aria-label={`Komentar ${comment.by}, ${p.about}`}
    >
      <b>{comment.by}</b> · {p.about} · {formatInstant(comment.at, p.zone)}
      <div>{comment.text}</div>
      {comment.suggestion === null ? null : (
        <div className={styles.suggestion}>
          Usul {cellLabel[comment.suggestion.field]}: <b>{comment.suggestion.value || '(kosong)'}</b>
        </div>
      )}
      {comment.resolved !== null ? (
        <div>
          {comment.resolved.accepted ? 'Diterima' : 'Tidak diterima'} oleh {comment.resolved.by}:{' '}
          {comment.resolved.reason}
        </div>
      ) : p.mayResolve ? (
        <Stack gap={6} mt={6}>
          <TextInput
            size="xs"
            label="Tanggapan"
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={styles.tools}>
            <Button
              size="compact-xs"
              disabled={reason.trim() === ''}
              loading={p.busy}
              onClick={() => p.onResolve(true, reason.trim())}
            >
              {comment.suggestion === null ? 'Terima' : 'Terima & ubah'}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              disabled={reason.trim() === ''}
              loading={p.busy}
              onClick={() => p.onResolve(false, reason.trim())}
            >
              Tidak diterima
            </Button>
          </div>
        </Stack>
      ) : null}
    </article>
  );
}

function NewComment(p: {
  about: string;
  content: SopContent;
  step: string | null;
  busy: boolean;
  onAct: (command: SopCommand) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const [field, setField] = useState<CellColumn | null>(null);
  const [value, setValue] = useState('');
  const step = p.content.steps.find((each) => each.key === p.step);
  const choose = (next: string | null) => {
    const column = cellColumns.find((each) => each === next) ?? null;
    setField(column);
    setValue(step && column ? cellText(p.content, step, column) : '');
  };
  const send = async () => {
    const suggestion = field === null ? null : { field, value };
    if (!(await p.onAct({ name: 'comment', step: p.step, text: text.trim(), suggestion }))) return;
    setText('');
    choose(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void send();
      }}
    >
      <Stack gap={6}>
        <Textarea
          size="xs"
          label={`Komentar baru: ${p.about}`}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {step ? (
          <Select
            size="xs"
            label="Usul perubahan"
            placeholder="Tanpa usul"
            clearable
            clearButtonProps={{ 'aria-label': 'Tanpa usul' }}
            data={cellColumns.map((column) => ({ value: column, label: cellLabel[column] }))}
            value={field}
            onChange={choose}
          />
        ) : null}
        {field === null ? null : (
          <TextInput
            size="xs"
            label={`${cellLabel[field]} menjadi`}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        )}
        <Button type="submit" size="compact-sm" disabled={text.trim() === ''} loading={p.busy}>
          Kirim komentar
        </Button>
      </Stack>
    </form>
  );
}
