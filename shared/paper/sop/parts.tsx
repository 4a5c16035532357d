import type { CSSProperties, ReactElement } from 'react';
import { type Font, lineHeight } from './measure.ts';

export const mm = (value: number): string => `${Math.round(value * 1000) / 1000}mm`;

export const fontStyle = (font: Font): CSSProperties => ({
  fontSize: `${font.size}pt`,
  fontWeight: font.bold ? 700 : 400,
  lineHeight: mm(lineHeight(font)),
});

/** Lines as they were broken by us; the browser breaks none. */
export function Lines({ of }: { of: readonly string[] }): ReactElement {
  return (
    <>
      {of.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
        <span className="line" key={i}>
          {line}
          {i < of.length - 1 ? ' ' : ''}
        </span>
      ))}
    </>
  );
}

/** A size that is known beforehand. */
export const sized = (width: number, height?: number): CSSProperties => ({
  width: mm(width),
  ...(height === undefined ? {} : { height: mm(height) }),
});
