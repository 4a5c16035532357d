import type { ReactElement } from 'react';
import { controlCardCss } from './css/control-card.ts';
import { dispositionSheetCss } from './css/disposition-sheet.ts';
import { letterCss } from './css/letter.ts';
import { minutesCss } from './css/minutes.ts';
import { receiptCss } from './css/receipt.ts';
import type { PaperData } from './data.ts';
import { AnswerLetter } from './forms/answer-letter.tsx';
import { CompletionRequest } from './forms/completion-request.tsx';
import { ControlCard } from './forms/control-card.tsx';
import { DispositionSheet } from './forms/disposition-sheet.tsx';
import { Memo } from './forms/memo.tsx';
import { Minutes } from './forms/minutes.tsx';
import { Receipt } from './forms/receipt.tsx';
import { TransferLetter } from './forms/transfer-letter.tsx';
import type { Form } from './render-form.tsx';
import { plain } from './text.ts';

/** Which form a paper's data fills, and how its sheet looks. */
export function formOf(data: PaperData): Form {
  switch (data.kind) {
    case 'lembar-disposisi':
      return {
        title: `Lembar Disposisi ${plain(data.agenda)}`,
        className: 'disposition',
        css: dispositionSheetCss,
        margins: { top: 13, right: 15, bottom: 17, left: 20 },
        foot: true,
        content: <DispositionSheet data={data} />,
      };
    case 'tanda-terima':
      return {
        title: `Tanda Terima Pengaduan ${plain(data.register)}`,
        className: data.size === 'A4' ? 'receipt' : 'receipt tall',
        css: receiptCss,
        margins: { top: 8.5, right: 14, bottom: 8.5, left: 18 },
        foot: false,
        content: <Receipt data={data} />,
      };
    case 'surat-jawaban':
      return letter(`Surat Jawaban ${plain(data.number)}`, data, <AnswerLetter data={data} />);
    case 'permintaan-kelengkapan':
      return letter(`Permintaan Kelengkapan ${plain(data.number)}`, data, <CompletionRequest data={data} />);
    case 'surat-pelimpahan':
      return letter(`Surat Pelimpahan ${plain(data.number)}`, data, <TransferLetter data={data} />);
    case 'nota-dinas': {
      const form = letter(`Nota Dinas ${plain(data.number)}`, data, <Memo data={data} />);
      return { ...form, className: `${form.className} memo` };
    }
    case 'berita-acara':
      return {
        title: `Berita Acara ${plain(data.number)}`,
        className: 'minutes',
        css: minutesCss,
        margins: { top: 12, right: 18, bottom: 17, left: 24 },
        foot: true,
        content: <Minutes data={data} />,
      };
    case 'kartu-kendali':
      return {
        title: `Kartu Kendali ${plain(data.register)}`,
        className: 'card',
        css: controlCardCss,
        margins: { top: 12, right: 14, bottom: 17, left: 18 },
        foot: true,
        content: <ControlCard data={data} />,
      };
  }
}

/** A letter's look: closer together on the shorter A4. */
function letter(title: string, { size }: PaperData, content: ReactElement): Form {
  const short = size === 'A4';
  return {
    title,
    className: short ? 'letter compact' : 'letter',
    css: letterCss,
    margins: short
      ? { top: 12, right: 20, bottom: 17, left: 25 }
      : { top: 15, right: 20, bottom: 20, left: 27 },
    foot: true,
    content,
  };
}
