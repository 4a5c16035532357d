import type { AnswerLetterData, CompletionRequestData, MemoData, TransferLetterData } from './letter-data.ts';
import { plain } from './text.ts';

export type LetterData = AnswerLetterData | CompletionRequestData | TransferLetterData | MemoData;

/** A titled part of a letter; one without text is left out and takes no number. */
export interface Part {
  readonly title: string;
  readonly text: string;
}

/** What a letter says between its reference and its signature, the same on paper and in Word. */
export interface LetterText {
  /** Things asked for, one a line, before the parts. */
  readonly items: readonly string[];
  readonly parts: readonly Part[];
  readonly closing: readonly string[];
}

const thanks = 'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.';
const closings = {
  answer:
    'Demikian jawaban ini kami sampaikan. Atas perhatian dan partisipasi Saudara, kami ucapkan terima kasih.',
  unanswered:
    'Apabila sampai batas waktu tersebut kelengkapan belum kami terima, pengaduan ini dapat kami tutup; Saudara tetap dapat menyampaikannya kembali.',
  identity:
    'Identitas pelapor tidak kami cantumkan dalam surat ini. Bila diperlukan untuk penanganan, mohon berhubungan dengan kami.',
  memo: 'Demikian untuk menjadi perhatian dan ditindaklanjuti. Atas kerja samanya disampaikan terima kasih.',
};

export function letterText(data: LetterData): LetterText {
  const gist = { title: 'Pokok laporan', text: data.gist };
  switch (data.kind) {
    case 'surat-jawaban':
      return {
        items: [],
        parts: [
          gist,
          { title: 'Hasil pemeriksaan', text: data.findings },
          { title: 'Tindak lanjut', text: data.action },
          { title: 'Jadwal penyelesaian', text: data.schedule ?? '' },
        ],
        closing: [data.ombudsman, data.contact, closings.answer],
      };
    case 'permintaan-kelengkapan':
      return {
        items: data.needed.map(plain).filter((item) => item !== ''),
        parts: [gist, { title: 'Batas waktu melengkapi', text: data.deadline }],
        closing: [closings.unanswered, data.contact, thanks],
      };
    case 'surat-pelimpahan':
      return {
        items: [],
        parts: [
          gist,
          { title: 'Alasan pelimpahan', text: data.reason },
          { title: 'Permohonan', text: data.request },
        ],
        closing: [closings.identity, data.contact, thanks],
      };
    case 'nota-dinas':
      return { items: [], parts: [gist, { title: 'Permintaan', text: data.body }], closing: [closings.memo] };
  }
}

/** `a`, `b`, … `z`, and again from `a`. */
export const itemLetter = (index: number): string => String.fromCharCode(97 + (index % 26));
