import { readPiece } from '../domain/wording/check.ts';
import { fillRuns, type Values } from '../domain/wording/fill.ts';
import type { Part } from '../domain/wording/parse.ts';
import { pieceOf } from '../domain/wording/pieces.ts';
import type { MinutesData } from './record-data.ts';
import { paragraphs } from './text.ts';

const dots = '................................';
const activity: Record<MinutesData['purpose'], string> = {
  klarifikasi: 'klarifikasi',
  'cek lapangan': 'pemeriksaan lapangan',
};
const oneLine = (text: string): string => paragraphs(text).join(' ');
/** Papers of earlier versions were made of these words. */
const usual = readPiece('berita-acara.opening', pieceOf('berita-acara.opening').usual);

/** What only a berita acara's words may ask for. */
export function minutesValues(data: MinutesData): Values {
  return {
    hari_tanggal: oneLine(data.day),
    tempat: oneLine(data.location ?? '') || `${dots}${dots}`,
    kegiatan: activity[data.purpose],
    judul: oneLine(data.subject),
    nomor_aduan: oneLine(data.reference),
  };
}

/** The first sentence, the report's title in bold. */
export function minutesOpening(parts: readonly Part[], values: Values): { text: string; strong: boolean }[] {
  return fillRuns(parts, values).map(({ text, name }) => ({ text, strong: name === 'judul' }));
}

/** The first sentence of a paper, one list a paragraph. */
export function openingParagraphs(data: MinutesData): { text: string; strong: boolean }[][] {
  const runs = data.opening ?? minutesOpening(usual.ok ? usual.parts : [], minutesValues(data));
  const lines: { text: string; strong: boolean }[][] = [[]];
  for (const { text, strong } of runs)
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: line, strong });
    }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
