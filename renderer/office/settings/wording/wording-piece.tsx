import { Button, Textarea } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Fault } from '../../../../shared/domain/wording/parse.ts';
import { pieceOf, type WordingId } from '../../../../shared/domain/wording/pieces.ts';
import { type Placeholder, placeholders } from '../../../../shared/domain/wording/placeholders.ts';
import type { WantedPlace } from './use-wording-draft.ts';
import styles from './wording.module.css';

/** One sentence of a paper: its text, what is wrong with it and where, its placeholders, and the way back. */
export function WordingPiece(p: {
  id: WordingId;
  text: string;
  fault: Fault | null;
  wanted: WantedPlace | null;
  change: (text: string) => void;
}) {
  const { label, usual, oneLine, required, placeholders: names } = pieceOf(p.id);
  const area = useRef<HTMLTextAreaElement>(null);
  const touched = useRef(false);
  const { wanted } = p;
  useEffect(() => {
    if (wanted === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(wanted.offset, wanted.offset + 1);
  }, [wanted]);
  const insert = (name: Placeholder) => {
    const box = area.current;
    if (box === null) return;
    if (!touched.current) box.setSelectionRange(box.value.length, box.value.length);
    insertAtCursor(box, `{${name}}`);
    p.change(box.value);
  };
  return (
    <div className={styles.piece}>
      <Textarea
        ref={area}
        label={label}
        required={required ?? false}
        withAsterisk={false}
        autosize
        minRows={oneLine ? 1 : 2}
        maxRows={9}
        placeholder={required ? '' : 'Kosong: kalimat ini tidak dicetak'}
        value={p.text}
        error={
          p.fault === null ? undefined : `Baris ${p.fault.line}, kolom ${p.fault.column}: ${p.fault.reason}`
        }
        onFocus={() => {
          touched.current = true;
        }}
        onChange={(event) => p.change(event.currentTarget.value)}
      />
      {names.length === 0 ? null : (
        <div
          role="toolbar"
          aria-label={`Sisipkan isian ke ${label}`}
          className={styles.names}
          onKeyDown={step}
        >
          {names.map((name, index) => (
            <Button
              key={name}
              size="compact-xs"
              variant="default"
              className={styles.name}
              tabIndex={index === 0 ? 0 : -1}
              title={`${placeholders[name].meaning}. Contoh: ${placeholders[name].example}`}
              onClick={() => insert(name)}
            >
              {`{${name}}`}
            </Button>
          ))}
        </div>
      )}
      {p.text.trim() === usual ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          className={styles.back}
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          aria-label={`Kembalikan ke bawaan: ${label}`}
          onClick={() => {
            p.change(usual);
            area.current?.focus();
          }}
        >
          Kembalikan ke bawaan
        </Button>
      )}
    </div>
  );
}

/** Typed for the officer, so that Ctrl+Z takes it back. */
function insertAtCursor(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  if (document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
}

/** Arrow keys go from button to button: the toolbar is one stop of the Tab key. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : 0;
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
