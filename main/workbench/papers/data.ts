import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import type { PaperData } from '../../../shared/paper/data.ts';
import type { Desk } from '../desk.ts';
import { controlCard } from './control-card.ts';
import { defaultForm } from './default-form.ts';
import { dispositionSheet } from './disposition-sheet.ts';
import { type Facts, factsOf, type PaperSource } from './facts.ts';
import { answerLetter, completionRequest, memo, transferLetter } from './letters.ts';
import { minutes } from './minutes.ts';
import { receipt } from './receipt.ts';

const forms: Record<PaperKind, (facts: Facts, form: PaperForm) => PaperData> = {
  'lembar-disposisi': dispositionSheet,
  'tanda-terima': receipt,
  'surat-jawaban': answerLetter,
  'permintaan-kelengkapan': completionRequest,
  'nota-dinas': memo,
  'surat-pelimpahan': transferLetter,
  'berita-acara': minutes,
  'kartu-kendali': controlCard,
};

/** The paper itself: the form over what the case says, every date in words. */
export function paperData(desk: Desk, kind: PaperKind, source: PaperSource, wanted: PaperForm): PaperData {
  return forms[kind](factsOf(desk, source), { ...defaultForm(desk, kind, source), ...wanted });
}
