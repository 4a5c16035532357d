import type { ReactElement } from 'react';
import type { SopDocument } from './document.ts';
import type { FlowLine, FlowSymbol } from './flow/types.ts';
import { lineHeight } from './measure.ts';
import { drawnOutline, outlineOf, sizedPoints } from './outlines.ts';
import { mm } from './parts.tsx';
import { rulesOf } from './rules.ts';

/** The rules, symbols and arrows of one page of the step table, under its texts. */
export function Drawing({ document, page }: { document: SopDocument; page: number }): ReactElement | null {
  const step = document.steps[page];
  if (!step) return null;
  const { table, head, letters } = document;
  const top = head.upper + head.lower;
  const width = table.width;
  const labelFont = { size: table.flow.label, bold: false };
  const height = top + step.flow.height;
  return (
    <svg
      className="drawing"
      role="img"
      aria-label={describe(step.flow.lines)}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: mm(width), height: mm(height) }}
    >
      <rect x="0" y="0" width={width} height={top} fill="#ececec" />
      {rulesOf(document, step).map(({ from, to, faint }) => (
        <path
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          d={`M${sizedPoints([from, to])}`}
          stroke={faint ? '#aaa' : '#000'}
          strokeWidth={faint ? 0.12 : 0.2}
        />
      ))}
      <g transform={`translate(0 ${top})`} fill="none" stroke="#000" strokeWidth="0.32">
        {step.flow.lines.map((line) => (
          <Arrow key={`${line.from} ${line.target} ${sizedPoints(line.points)}`} line={line} />
        ))}
        {step.flow.symbols.map((symbol) => (
          <Shape key={`${symbol.box.x} ${symbol.box.y}`} symbol={symbol} letters={letters} />
        ))}
        {step.flow.labels.map(({ from, target, lines, box }) => (
          <g key={`${from} ${target}`} stroke="none">
            <rect {...box} fill="#fff" />
            {lines.map((line, i) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
                key={i}
                className="word"
                x={box.x}
                y={box.y + (i + 0.78) * lineHeight(labelFont)}
                fontSize={(labelFont.size * 25.4) / 72}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

const head = { length: 1.9, half: 0.75 } as const;

/** A line with its head; it ends where the head begins. */
function Arrow({ line: { points, arrow } }: { line: FlowLine }): ReactElement {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (!arrow || !before || !tip) return <path d={`M${sizedPoints(points)}`} />;
  const way = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) };
  const foot = { x: tip.x - way.x * head.length, y: tip.y - way.y * head.length };
  const corner = (side: number) => ({
    x: foot.x + way.y * side * head.half,
    y: foot.y + way.x * side * head.half,
  });
  return (
    <>
      <path d={`M${sizedPoints([...points.slice(0, -1), foot])}`} />
      <path d={`M${sizedPoints([tip, corner(1), corner(-1)])}Z`} fill="#000" stroke="none" />
    </>
  );
}

function Shape({
  symbol,
  letters,
}: {
  symbol: FlowSymbol;
  letters: ReadonlyMap<number, string>;
}): ReactElement {
  const { box } = symbol;
  if (symbol.shape === 'step') return <path d={drawnOutline(symbol.kind, box)} fill="#fff" />;
  const letter = letters.get(symbol.target) ?? '';
  const size = Math.min(2.6, box.width / (0.75 * Math.max(1, letter.length)));
  return (
    <>
      <path d={outlineOf(box)} fill="#fff" />
      <text
        className="word"
        x={box.x + box.width / 2}
        y={box.y + box.height * 0.42 + size * 0.36}
        fontSize={size}
        fontWeight={700}
        textAnchor="middle"
        fill="#000"
        stroke="none"
      >
        {letter}
      </text>
    </>
  );
}

/** The arrows of a page in words, for those who hear it. */
function describe(lines: readonly FlowLine[]): string {
  const arrows = lines.filter(({ arrow }) => arrow);
  const words = arrows.map(({ from, target }) =>
    from === null
      ? `dari halaman lain ke langkah ${target + 1}`
      : `langkah ${from + 1} ke langkah ${target + 1}`,
  );
  return `Diagram alir: ${words.join('; ')}`;
}
