import type { ReactElement } from 'react';
import type { CompletionRequestData } from '../data.ts';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { plain } from '../text.ts';
import { LetterFrame } from './letter-frame.tsx';

const unanswered =
  'Apabila sampai batas waktu tersebut kelengkapan belum kami terima, pengaduan ini dapat kami tutup; Saudara tetap dapat menyampaikannya kembali.';
const closing = 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.';

/** Surat permintaan kelengkapan: what the report lacks, and until when it is awaited. */
export function CompletionRequest({ data }: { data: CompletionRequestData }): ReactElement {
  const needed = data.needed.map(plain).filter((item) => item !== '');
  return (
    <LetterFrame data={data} closing={[unanswered, data.contact, closing]}>
      <ol className="items">
        {needed.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
          <li key={index}>
            <span>{String.fromCharCode(97 + (index % 26))}.</span>
            <span>{item}</span>
          </li>
        ))}
      </ol>
      <NumberedParts
        of={[
          { title: 'Pokok laporan', text: data.gist },
          { title: 'Batas waktu melengkapi', text: data.deadline },
        ]}
      />
    </LetterFrame>
  );
}
