import type { ReactElement } from 'react';
import type { SopDocument } from './document.ts';
import { headingFont, headingGap } from './document.ts';
import { Drawing } from './drawing.tsx';
import { wordsFont } from './links.ts';
import { breakLines, lineHeight } from './measure.ts';
import { fontStyle, Lines, mm, sized } from './parts.tsx';
import { StepHead } from './step-head.tsx';
import { padding, textColumns } from './table.ts';

/** One page of the step table: texts in a table, over the drawing of its rules and its flowchart. */
export function StepPage({ document, page }: { document: SopDocument; page: number }): ReactElement | null {
  const step = document.steps[page];
  if (!step) return null;
  const { table, heading } = document;
  const { widths, density, flow } = table;
  const actors = Math.max(1, document.sop.actors.length);
  return (
    <>
      <h2
        style={{
          ...fontStyle(headingFont),
          height: mm(heading.length * lineHeight(headingFont) + headingGap),
        }}
      >
        <Lines of={heading} />
      </h2>
      <div className="steps">
        <Drawing document={document} page={page} />
        <table style={{ ...fontStyle(density.font), width: mm(table.width) }}>
          <colgroup>
            <col style={sized(widths.number)} />
            <col style={sized(widths.activity)} />
            <col span={actors} style={sized(flow.columnWidth)} />
            {(['inputs', 'time', 'output', 'note'] as const).map((column) => (
              <col key={column} style={sized(widths[column])} />
            ))}
          </colgroup>
          <StepHead document={document} />
          <tbody>
            <Words document={document} page={page} direction="in" />
            {step.rows.map(({ continued, cells }, row) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
                key={row}
                className={continued ? 'continued' : ''}
                style={{ height: mm(step.flow.rows[row]?.height ?? 0) }}
              >
                {textColumns.slice(0, 2).map((column) => (
                  <td key={column} className={column}>
                    <Lines of={cells[column]} />
                  </td>
                ))}
                <td colSpan={actors} />
                {textColumns.slice(2).map((column) => (
                  <td key={column} className={column}>
                    <Lines of={cells[column]} />
                  </td>
                ))}
              </tr>
            ))}
            <Words document={document} page={page} direction="out" />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The strip of connectors, with where they lead in words. */
function Words({
  document: { table, steps, sop },
  page,
  direction,
}: {
  document: SopDocument;
  page: number;
  direction: 'in' | 'out';
}): ReactElement | null {
  const step = steps[page];
  const height = direction === 'in' ? step?.flow.above : step?.flow.below;
  if (!step || !height) return null;
  const words = step.words.filter((each) => each.direction === direction);
  return (
    <tr style={{ height: mm(height), ...fontStyle(wordsFont) }}>
      <td colSpan={2}>
        {words.map(({ target, text }) => (
          <div key={target}>
            <Lines of={breakLines(text, table.flow.left - 2 * padding.x, wordsFont)} />
          </div>
        ))}
      </td>
      <td colSpan={Math.max(1, sop.actors.length) + 4} />
    </tr>
  );
}
