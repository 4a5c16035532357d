import type { ReactElement } from 'react';
import type { AnswerLetterData } from '../data.ts';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { LetterFrame } from './letter-frame.tsx';

const closing =
  'Demikian jawaban ini kami sampaikan. Atas perhatian dan partisipasi Saudara, kami ucapkan terima kasih.';

/** Surat jawaban: a letter of as many pages as it needs. */
export function AnswerLetter({ data }: { data: AnswerLetterData }): ReactElement {
  return (
    <LetterFrame data={data} closing={[data.ombudsman, data.contact, closing]}>
      <NumberedParts
        of={[
          { title: 'Pokok laporan', text: data.gist },
          { title: 'Hasil pemeriksaan', text: data.findings },
          { title: 'Tindak lanjut', text: data.action },
          { title: 'Jadwal penyelesaian', text: data.schedule ?? '' },
        ]}
      />
    </LetterFrame>
  );
}
