import type { ReactElement } from 'react';
import { paragraphs } from '../text.ts';

/** A text of one or more lines, each as a paragraph. */
export function TextBlock({ text }: { text: string }): ReactElement {
  return (
    <>
      {paragraphs(text).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are rendered once and may be alike
        <p key={index}>{line}</p>
      ))}
    </>
  );
}
