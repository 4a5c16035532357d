import type { ReactElement } from 'react';
import type { TransferLetterData } from '../data.ts';
import { letterText } from '../letter-text.ts';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { LetterFrame } from './letter-frame.tsx';

/** Surat pelimpahan: a report that is not the office's own goes to the office whose it is. */
export function TransferLetter({ data }: { data: TransferLetterData }): ReactElement {
  const { parts, closing } = letterText(data);
  return (
    <LetterFrame data={data} closing={closing}>
      <NumberedParts of={parts} />
    </LetterFrame>
  );
}
