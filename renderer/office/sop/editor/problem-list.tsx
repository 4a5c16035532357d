import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { SopContent } from '../../../../shared/domain/sop/content.ts';
import { withActor } from '../../../../shared/domain/sop/rows.ts';
import type { SopProblem } from '../../../../shared/domain/sop/validate.ts';
import styles from './editor.module.css';

/** What is wrong while it is written; a click goes there. An actor that is only missing from the list is added by a button. */
export function ProblemList(p: {
  problems: readonly SopProblem[];
  content: SopContent;
  writable: boolean;
  onPick: (problem: SopProblem) => void;
  onChange: (content: SopContent) => void;
}) {
  const { content, problems } = p;
  const known = new Set(content.actors.map((each) => each.key));
  const strangers = [
    ...new Set(content.steps.flatMap((step) => [step.actor, ...(step.coActors ?? [])])),
  ].filter((actor) => actor !== '' && !known.has(actor));
  return (
    <div aria-live="polite">
      {problems.length === 0 ? (
        <p className={styles.keys}>
          <IconCircleCheck size={14} aria-hidden /> Tabel langkah sudah benar.
        </p>
      ) : (
        <ul className={styles.problems} aria-label={`${problems.length} hal perlu diperbaiki`}>
          {problems.map((problem) => (
            <li key={`${problem.text} ${problem.step}`}>
              <button type="button" onClick={() => p.onPick(problem)}>
                <IconAlertTriangle size={13} aria-hidden /> {problem.text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {p.writable && strangers.length > 0 ? (
        <div className={styles.tools}>
          {strangers.map((name) => (
            <Button
              key={name}
              size="compact-xs"
              variant="default"
              onClick={() => p.onChange(withActor(content, name))}
            >
              Tambahkan pelaksana {name}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
