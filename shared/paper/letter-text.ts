import { pieceOf, type WordingId } from '../domain/wording/pieces.ts';
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

/** A sentence as the paper keeps it, else its usual words. */
const said = (kept: string | undefined, id: WordingId): string => kept ?? pieceOf(id).usual;

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
        closing: [data.ombudsman, data.contact, said(data.closing, 'surat-jawaban.closing')],
      };
    case 'permintaan-kelengkapan':
      return {
        items: data.needed.map(plain).filter((item) => item !== ''),
        parts: [gist, { title: 'Batas waktu melengkapi', text: data.deadline }],
        closing: [
          said(data.unanswered, 'permintaan-kelengkapan.unanswered'),
          data.contact,
          said(data.closing, 'permintaan-kelengkapan.closing'),
        ],
      };
    case 'surat-pelimpahan':
      return {
        items: [],
        parts: [
          gist,
          { title: 'Alasan pelimpahan', text: data.reason },
          { title: 'Permohonan', text: data.request },
        ],
        closing: [
          said(data.identity, 'surat-pelimpahan.identity'),
          data.contact,
          said(data.closing, 'surat-pelimpahan.closing'),
        ],
      };
    case 'nota-dinas':
      return {
        items: [],
        parts: [gist, { title: 'Permintaan', text: data.body }],
        closing: [said(data.closing, 'nota-dinas.closing')],
      };
  }
}

/** `a`, `b`, … `z`, and again from `a`. */
export const itemLetter = (index: number): string => String.fromCharCode(97 + (index % 26));
