import type { ReactElement } from 'react';
import type { Letterhead as LetterheadData } from '../data.ts';
import { plain } from '../text.ts';

const picture = /^data:image\/(png|jpeg|webp|svg\+xml)[;,]/;

/** Kop surat: emblem left, government over office, address small, thick and thin rule. On page one alone. */
export function Letterhead({ of }: { of: LetterheadData }): ReactElement {
  const emblem = of.emblem !== null && picture.test(of.emblem) ? of.emblem : null;
  const lines = of.addressLines.map(plain).filter((line) => line !== '');
  return (
    <header className={emblem === null ? 'kop' : 'kop emblem'}>
      {emblem === null ? null : <img src={emblem} alt={`Lambang daerah, ${plain(of.government)}`} />}
      <div className="kop-text">
        <p className="government">{plain(of.government)}</p>
        <p className="office">{plain(of.office)}</p>
        {lines.map((line) => (
          <p className="address" key={line}>
            {line}
          </p>
        ))}
      </div>
    </header>
  );
}
