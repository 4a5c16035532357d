import { paperLabel } from '../case/terms.ts';
import { slips } from '../spelling.ts';
import { type Fault, faultAt, type Parsed, parseWording } from './parse.ts';
import { type Piece, pieceOf, type Wording, type WordingId, wordingIds } from './pieces.ts';

/** More of an unknown name than this tells nobody anything. */
const longestShown = 30;
/** The most characters of a piece that does not say otherwise. */
const usualMost = 2_000;

/** Said of words for a piece that is not known here: saving them anew would lose them. */
export const foreignWords =
  'Kata-kata surat memuat bagian yang tidak dikenal versi ini. Perbarui Penghubung untuk mengubahnya.';

/** Windows' line ends are counted as one, here and where the text is kept. */
export const withPlainLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Reads a piece's text, knowing what it may ask for. */
export function readPiece(id: WordingId, text: string): Parsed {
  return parseWording(text, (name) => unknownName(name, pieceOf(id)));
}

/** The first thing that is wrong with a piece's text; null when it may be saved. */
export function pieceFault(id: WordingId, given: string): Fault | null {
  const text = withPlainLines(given);
  const { oneLine, required, most = usualMost } = pieceOf(id);
  if (required && text.trim() === '') return faultAt(text, 0, 'bagian ini tidak boleh kosong.');
  const read = readPiece(id, text);
  if (!read.ok) return read.fault;
  const second = oneLine ? text.trimEnd().indexOf('\n', text.search(/\S/)) : -1;
  if (second !== -1) return faultAt(text, second, 'bagian ini satu baris saja; hapus baris barunya.');
  return text.length > most
    ? faultAt(text, most, `teks terlalu panjang; paling banyak ${most} huruf di sini.`)
    : null;
}

/** `Surat jawaban, Penutup, baris 2, kolom 14: isian {nomer} tidak dikenal…` */
export function faultWords(id: WordingId, { line, column, reason }: Fault): string {
  const { kind, label } = pieceOf(id);
  return `${paperLabel[kind]}, ${label}, baris ${line}, kolom ${column}: ${reason}`;
}

/** Only what differs from the usual words, tidied: an office keeps the usual words of pieces it did not touch. */
export function changedPieces(texts: Wording): Wording {
  const changed: Wording = {};
  for (const id of wordingIds) {
    const text = texts[id] === undefined ? undefined : withPlainLines(texts[id]).trim();
    if (text !== undefined && text !== pieceOf(id).usual) changed[id] = text;
  }
  return changed;
}

function unknownName(given: string, { placeholders }: Piece): string | null {
  if (placeholders.some((each) => each === given)) return null;
  const letters = Array.from(given);
  const name = letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : given;
  if (placeholders.length === 0) return 'bagian ini tidak mengenal isian; tulis katanya langsung.';
  if (/pelapor|^nama$|^alamat$/i.test(name.trim()))
    return `isian {${name}} tidak ada: identitas pelapor tidak pernah dicetak lewat kata-kata surat.`;
  const wanted = name.trim().toLowerCase();
  const [nearest = ''] = placeholders.toSorted((a, b) => slips(wanted, a) - slips(wanted, b));
  return `isian {${name}} tidak dikenal di sini. Mungkin maksudnya {${nearest}}.`;
}
