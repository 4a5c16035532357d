import type { ReactElement } from 'react';
import type { TransferLetterData } from '../data.ts';
import { NumberedParts } from '../parts/numbered-parts.tsx';
import { LetterFrame } from './letter-frame.tsx';

const identity =
  'Identitas pelapor tidak kami cantumkan dalam surat ini. Bila diperlukan untuk penanganan, mohon berhubungan dengan kami.';
const closing = 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.';

/** Surat pelimpahan: a report that is not the office's own goes to the office whose it is. */
export function TransferLetter({ data }: { data: TransferLetterData }): ReactElement {
  return (
    <LetterFrame data={data} closing={[identity, data.contact, closing]}>
      <NumberedParts
        of={[
          { title: 'Pokok laporan', text: data.gist },
          { title: 'Alasan pelimpahan', text: data.reason },
          { title: 'Permohonan', text: data.request },
        ]}
      />
    </LetterFrame>
  );
}
