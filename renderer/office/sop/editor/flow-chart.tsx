import type { SopContent } from '../../../../shared/domain/sop/content.ts';
import { targetsOf } from '../../../../shared/domain/sop/flow.ts';
import type { StepKind } from '../../../../shared/domain/sop/types.ts';
import styles from './editor.module.css';

const left = 14;
const width = 170;
const height = 40;
const pitch = 70;

/** One arrow that does not simply go to the next row: it runs right of the symbols, in a channel of its own. */
interface Jump {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The flow as it is being written, from top to bottom; the official form draws it inside its columns. */
export function FlowChart(p: {
  content: SopContent;
  active: number;
  wrong: ReadonlySet<string>;
  onPick: (row: number) => void;
}) {
  const { steps } = p.content;
  const { jumps, straight, ends } = arrowsOf(p.content);
  const total = left + width + Math.max(90, 40 + jumps.length * 13);
  const middle = left + width / 2;
  return (
    <svg
      className={styles.flow}
      viewBox={`0 0 ${total} ${steps.length * pitch + 12}`}
      role="img"
      aria-label={`Bagan alur ${steps.length} langkah`}
    >
      <defs>
        <marker
          id="panah-sop"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" fill="var(--mantine-color-text)" />
        </marker>
      </defs>
      {straight.map(({ from, label }) => (
        <g key={from}>
          <path
            className={styles.arrow}
            markerEnd="url(#panah-sop)"
            d={`M${middle} ${top(from) + height} V${top(from + 1)}`}
          />
          {label === '' ? null : (
            <text x={middle + 5} y={top(from) + height + 15}>
              {clip(label, 18)}
            </text>
          )}
        </g>
      ))}
      {jumps.map((jump, index) => {
        const x = left + width + 22 + index * 13;
        const start = top(jump.from) + height / 2 + 8;
        const end = top(jump.to) + height / 2 + 4;
        return (
          <g key={`${jump.from}-${jump.label}`}>
            <path
              className={styles.arrow}
              markerEnd="url(#panah-sop)"
              d={`M${left + width - (steps[jump.from]?.kind === 'decision' ? 8 : 0)} ${start} H${x} V${end} H${left + width + 1}`}
            />
            <text x={left + width + 4} y={start + 12}>
              {clip(jump.label, 12)}
            </text>
          </g>
        );
      })}
      {ends.map(({ from, labels }) => {
        const y = top(from) + height / 2 - 8;
        return (
          <g key={from}>
            <path
              className={styles.arrow}
              markerEnd="url(#panah-sop)"
              d={`M${left + width - 8} ${y} H${left + width + 16}`}
            />
            <text x={left + width + 19} y={y + 4}>
              selesai
            </text>
            {labels.map((label, line) => (
              <text key={label} x={left + width + 4} y={y - 6 - (labels.length - 1 - line) * 11}>
                {clip(label, 15)}
              </text>
            ))}
          </g>
        );
      })}
      {steps.map((step, row) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the table is the way for the keyboard.
        <g key={step.key} onMouseDown={() => p.onPick(row)}>
          <Shape kind={step.kind} y={top(row)} active={row === p.active} wrong={p.wrong.has(step.key)} />
          <text x={middle} y={top(row) + 17} textAnchor="middle">
            {clip(`${row + 1}. ${step.activity}`, step.kind === 'decision' ? 20 : 27)}
          </text>
          <text x={middle} y={top(row) + 31} textAnchor="middle">
            {clip(step.limitText, 24)}
          </text>
        </g>
      ))}
    </svg>
  );
}

const top = (row: number): number => row * pitch + 6;
const clip = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

function arrowsOf({ steps }: SopContent) {
  const targets = targetsOf(steps);
  const straight: { from: number; label: string }[] = [];
  const jumps: Jump[] = [];
  const ends: { from: number; labels: string[] }[] = [];
  for (const [from, ways] of targets.entries()) {
    const step = steps[from];
    if (!step || step.kind === 'end') continue;
    for (const [way, target] of ways.entries()) {
      const label = step.branches[way]?.label ?? '';
      if (target === from + 1) {
        if (!straight.some((each) => each.from === from)) straight.push({ from, label });
      } else if (target === 'end') {
        const known = ends.find((each) => each.from === from);
        if (known) known.labels.push(label);
        else ends.push({ from, labels: [label] });
      } else if (target !== 'nowhere') jumps.push({ from, to: target, label });
    }
  }
  return { straight, jumps, ends };
}

function Shape(p: { kind: StepKind; y: number; active: boolean; wrong: boolean }) {
  const common = { className: styles.shape, 'data-active': p.active, 'data-wrong': p.wrong };
  if (p.kind === 'decision') {
    const right = left + width;
    const half = p.y + height / 2;
    return (
      <path
        {...common}
        d={`M${left} ${half} L${left + 22} ${p.y} H${right - 22} L${right} ${half} L${right - 22} ${p.y + height} H${left + 22}Z`}
      />
    );
  }
  const round = p.kind === 'process' ? 2 : height / 2;
  return <rect {...common} x={left} y={p.y} width={width} height={height} rx={round} />;
}
