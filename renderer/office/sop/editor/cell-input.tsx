import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type CellColumn, cellLabel } from '../../../../shared/domain/sop/cells.ts';
import { completionLabel, kindLabel } from '../../../../shared/domain/sop/terms.ts';
import styles from './editor.module.css';

export type Leave = 'stay' | 'down' | 'next' | 'back';

/** The cell being written. Enter, Tab and leaving keep what was written; Escape does not. */
export function CellInput(p: {
  column: CellColumn;
  row: number;
  text: string;
  actors: readonly string[];
  onKeep: (text: string, leave: Leave) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(p.text);
  const done = useRef(false);
  const input = useRef<HTMLTextAreaElement & HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    input.current?.focus();
    if (input.current instanceof HTMLTextAreaElement) input.current.setSelectionRange(9_999, 9_999);
  }, []);
  const keep = (value: string, leave: Leave) => {
    if (done.current) return;
    done.current = true;
    p.onKeep(value, leave);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      done.current = true;
      p.onCancel();
    } else if (event.key === 'Tab') keep(text, event.shiftKey ? 'back' : 'next');
    else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) keep(text, 'down');
    else return;
    event.preventDefault();
  };
  const common = {
    ref: input,
    className: styles.input,
    'aria-label': `${cellLabel[p.column]}, langkah ${p.row + 1}`,
    value: text,
    onKeyDown,
    onBlur: () => keep(text, 'stay'),
  };
  const choices =
    p.column === 'kind'
      ? Object.values(kindLabel)
      : p.column === 'completedBy'
        ? Object.values(completionLabel)
        : null;
  if (choices)
    return (
      <select {...common} onChange={(event) => setText(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  if (p.column === 'actors')
    return (
      <>
        <input {...common} list="sop-pelaksana" onChange={(event) => setText(event.currentTarget.value)} />
        <datalist id="sop-pelaksana">
          {p.actors.map((actor) => (
            <option key={actor} value={actor} />
          ))}
        </datalist>
      </>
    );
  return <textarea {...common} rows={3} onChange={(event) => setText(event.currentTarget.value)} />;
}
