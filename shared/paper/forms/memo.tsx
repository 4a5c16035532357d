import type { ReactElement } from 'react';
import type { MemoData } from '../data.ts';
import { letterText } from '../letter-text.ts';
import { Fields } from '../parts/fields.tsx';
import { Letterhead } from '../parts/letterhead.tsx';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { TextBlock } from '../parts/text-block.tsx';
import { plain } from '../text.ts';
import { LetterEnd } from './letter-frame.tsx';

/** Nota dinas: to a bidang or the Inspektorat, with its eight lines of head. */
export function Memo({ data }: { data: MemoData }): ReactElement {
  const { parts, closing } = letterText(data);
  const copies = data.copies.map(plain).filter((copy) => copy !== '');
  return (
    <>
      <Letterhead of={data.letterhead} />
      <h1 className="memo-title">NOTA DINAS</h1>
      <Fields
        className="memo-head"
        of={[
          { label: 'Kepada', value: <Addressee to={data.to} /> },
          { label: 'Dari', value: plain(data.from) },
          { label: 'Tembusan', value: copies.length === 0 ? '-' : <Lines of={copies} /> },
          { label: 'Tanggal', value: plain(data.date) },
          { label: 'Nomor', value: plain(data.number) },
          { label: 'Sifat', value: plain(data.nature) },
          { label: 'Lampiran', value: plain(data.attachment) },
          { label: 'Hal', value: <b>{plain(data.subject)}</b> },
        ]}
      />
      <div className="text">
        <TextBlock text={data.reference} />
        <NumberedParts of={parts} />
      </div>
      <LetterEnd data={data} closing={closing} />
    </>
  );
}

function Addressee({ to }: { to: readonly string[] }): ReactElement {
  const [first = '', ...rest] = to.map(plain).filter((line) => line !== '');
  return <Lines of={[`Yth. ${first}`, ...rest]} />;
}

function Lines({ of }: { of: readonly string[] }): ReactElement {
  return (
    <>
      {of.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
        <p key={index}>{line}</p>
      ))}
    </>
  );
}
