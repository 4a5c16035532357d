import type { ReactElement, ReactNode } from 'react';
import type { LetterBase } from '../letter-data.ts';
import { Fields } from '../parts/fields.tsx';
import { Letterhead } from '../parts/letterhead.tsx';
import { QrPlace } from '../parts/qr-place.tsx';
import { SignatureBlock } from '../parts/signature-block.tsx';
import { TextBlock } from '../parts/text-block.tsx';
import { plain } from '../text.ts';
import { Copies } from './copies.tsx';

/** A letter to somebody outside: head, addressee, text; its closing words and the signature stay together. */
export function LetterFrame(p: {
  data: LetterBase;
  closing: readonly string[];
  children: ReactNode;
}): ReactElement {
  const { data } = p;
  return (
    <>
      <Letterhead of={data.letterhead} />
      <div className="top">
        <p className="dateline">
          {plain(data.place)}, {plain(data.date)}
        </p>
        <Fields
          className="head"
          of={[
            { label: 'Nomor', value: plain(data.number) },
            { label: 'Sifat', value: plain(data.nature) },
            { label: 'Lampiran', value: plain(data.attachment) },
            { label: 'Hal', value: <h1>{plain(data.subject)}</h1> },
          ]}
        />
      </div>
      <div className="to">
        <span>Yth.</span>
        <div>
          <TextBlock text={data.to.join('\n')} />
        </div>
      </div>
      <div className="text">
        <TextBlock text={data.reference} />
        {p.children}
      </div>
      <LetterEnd data={data} closing={p.closing} />
      <Copies of={data.copies} />
    </>
  );
}

/** The closing words with the code and the signature. */
export function LetterEnd(p: { data: LetterBase; closing: readonly string[] }): ReactElement {
  return (
    <div className="end">
      <div className="text">
        <TextBlock text={p.closing.join('\n')} />
      </div>
      <div className="sign">
        <QrPlace of={p.data.code} />
        <SignatureBlock of={p.data.signature} />
      </div>
    </div>
  );
}
