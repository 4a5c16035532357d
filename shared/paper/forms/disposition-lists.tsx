import type { ReactElement } from 'react';
import type { DispositionSheetData } from '../data.ts';
import { Box } from '../parts/box.tsx';
import { plain } from '../text.ts';

/** More recipients than this get the sheet's whole width, in two columns. */
const manyRecipients = 10;

/** `Diteruskan kepada Sdr.` beside `Dengan hormat harap`, each with blank lines for the pen. */
export function DispositionLists({ data }: { data: DispositionSheetData }): ReactElement {
  const many = data.recipients.length > manyRecipients;
  const blanks = data.byHand ? 4 : 2;
  return (
    <div className={many ? 'row lists many' : 'row lists two'}>
      <section className="cell">
        <h2>Diteruskan kepada Sdr. :</h2>
        <ol>
          {data.recipients.map((recipient, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is printed
            <li key={index}>
              <span className="number">{index + 1}.</span>
              <Box ticked={recipient.ticked && !data.byHand} />
              <span>{plain(recipient.name)}</span>
            </li>
          ))}
          {Array.from({ length: blanks }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blank lines are all alike
            <li className="blank" key={index}>
              <span className="number">{data.recipients.length + index + 1}.</span>
              <Box ticked={false} />
              <span className="line" />
            </li>
          ))}
        </ol>
      </section>
      <section className="cell">
        <h2>Dengan hormat harap :</h2>
        <ul>
          {data.instructions.map((instruction, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
            <li key={index}>
              <Box ticked={instruction.ticked && !data.byHand} />
              <span>{plain(instruction.text)}</span>
            </li>
          ))}
          {Array.from({ length: blanks }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blank lines are all alike
            <li className="blank" key={index}>
              <Box ticked={false} />
              <span className="line" />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
