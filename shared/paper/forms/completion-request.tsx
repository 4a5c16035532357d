import type { ReactElement } from 'react';
import type { CompletionRequestData } from '../data.ts';
import { itemLetter, letterText } from '../letter-text.ts';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { LetterFrame } from './letter-frame.tsx';

/** Surat permintaan kelengkapan: what the report lacks, and until when it is awaited. */
export function CompletionRequest({ data }: { data: CompletionRequestData }): ReactElement {
  const { items, parts, closing } = letterText(data);
  return (
    <LetterFrame data={data} closing={closing}>
      <ol className="items">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
          <li key={index}>
            <span>{itemLetter(index)}.</span>
            <span>{item}</span>
          </li>
        ))}
      </ol>
      <NumberedParts of={parts} />
    </LetterFrame>
  );
}
