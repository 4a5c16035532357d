import type { ReactElement } from 'react';
import type { Part } from '../letter-text.ts';
import { paragraphs } from '../text.ts';
import { TextBlock } from './text-block.tsx';

/** Titled parts of a letter, numbered; one without text is left out and takes no number. */
export function NumberedParts({ of }: { of: readonly Part[] }): ReactElement {
  return (
    <>
      {of
        .filter((part) => paragraphs(part.text).length > 0)
        .map((part, index) => (
          <section key={part.title}>
            <h2>
              <span>{index + 1}.</span>
              {part.title}
            </h2>
            <div>
              <TextBlock text={part.text} />
            </div>
          </section>
        ))}
    </>
  );
}
