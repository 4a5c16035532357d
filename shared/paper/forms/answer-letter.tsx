import type { ReactElement } from 'react';
import type { AnswerLetterData } from '../data.ts';
import { Fields } from '../parts/fields.tsx';
import { Letterhead } from '../parts/letterhead.tsx';
import { QrPlace } from '../parts/qr-place.tsx';
import { SignatureBlock } from '../parts/signature-block.tsx';
import { TextBlock } from '../parts/text-block.tsx';
import { paragraphs, plain } from '../text.ts';

const closing =
  'Demikian jawaban ini kami sampaikan. Atas perhatian dan partisipasi Saudara, kami ucapkan terima kasih.';

/** Surat jawaban: a letter of as many pages as it needs; the closing words and the signature stay together. */
export function AnswerLetter({ data }: { data: AnswerLetterData }): ReactElement {
  const parts = [
    { title: 'Pokok laporan', text: data.gist },
    { title: 'Hasil pemeriksaan', text: data.findings },
    { title: 'Tindak lanjut', text: data.action },
    { title: 'Jadwal penyelesaian', text: data.schedule ?? '' },
  ].filter((part) => paragraphs(part.text).length > 0);
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
        {parts.map((part, index) => (
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
      </div>
      <div className="end">
        <div className="text">
          <TextBlock text={[data.ombudsman, data.contact, closing].join('\n')} />
        </div>
        <div className="sign">
          <QrPlace />
          <SignatureBlock of={data.signature} />
        </div>
      </div>
      <Copies of={data.copies} />
    </>
  );
}

function Copies({ of }: { of: readonly string[] }): ReactElement | null {
  const copies = of.map(plain).filter((copy) => copy !== '');
  if (copies.length === 0) return null;
  return (
    <section className="copies">
      <h2 className="copies-title">Tembusan:</h2>
      <ol>
        {copies.map((copy, index) => (
          <li key={copy}>
            <span>{index + 1}.</span>
            <span>{copy}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
