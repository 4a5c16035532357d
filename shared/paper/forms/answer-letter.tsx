import type { ReactElement } from 'react';
import type { AnswerLetterData } from '../data.ts';
import { letterText } from '../letter-text.ts';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { LetterFrame } from './letter-frame.tsx';

/** Surat jawaban: a letter of as many pages as it needs. */
export function AnswerLetter({ data }: { data: AnswerLetterData }): ReactElement {
  const { parts, closing } = letterText(data);
  return (
    <LetterFrame data={data} closing={closing}>
      <NumberedParts of={parts} />
    </LetterFrame>
  );
}
