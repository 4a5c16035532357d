import { describe, expect, it } from 'vitest';
import { changedPieces, faultWords, pieceFault, readPiece } from '../../../shared/domain/wording/check.ts';
import { fill } from '../../../shared/domain/wording/fill.ts';
import {
  isWordingId,
  pieceOf,
  type WordingId,
  wordedPapers,
  wordingIds,
} from '../../../shared/domain/wording/pieces.ts';
import { type Placeholder, placeholders } from '../../../shared/domain/wording/placeholders.ts';
import { wordingSchema } from '../../../shared/domain/wording/schema.ts';

const opening: WordingId = 'surat-jawaban.opening';
const values: Partial<Record<Placeholder, string | null>> = {
  nomor_register: '0012/ADU/XI/2026',
  tracking_id: '1501559',
  judul: 'Jalan {berlubang}',
  kontak: '',
  batas_jawab: null,
};

function filled(text: string, given: object = {}): string {
  const read = readPiece(opening, text);
  if (!read.ok) throw new Error(read.fault.reason);
  return fill(read.parts, { ...values, ...given });
}

describe('filling', () => {
  it.each([
    ['Nomor {nomor_register}.', 'Nomor 0012/ADU/XI/2026.'],
    ['Tentang {judul}', 'Tentang Jalan {berlubang}'],
    ['Kurung {{ini}} dicetak', 'Kurung {ini} dicetak'],
    ['{{{nomor_register}}}', '{0012/ADU/XI/2026}'],
    ['Paling lambat {batas_jawab}.', 'Paling lambat -.'],
    ['Hubungi kami[ di {kontak}].', 'Hubungi kami.'],
    ['Nomor[ LAPOR! {tracking_id}] itu', 'Nomor LAPOR! 1501559 itu'],
    ['Pasal [1] dan [2', 'Pasal [1] dan [2'],
    ['a ] b [[{tracking_id}] c', 'a ] b [1501559 c'],
    ['[{tracking_id}, {kontak}]x', 'x'],
    ['<b>&amp;</b> =SUM(1)', '<b>&amp;</b> =SUM(1)'],
  ])('%s', (text, paper) => {
    expect(filled(text)).toBe(paper);
  });
});

describe('a refusal names the place and what is wrong', () => {
  it.each([
    ['Nomor {nomer_register}', 1, 7, 'Mungkin maksudnya {nomor_register}'],
    ['Baik.\nYth. 😀 {Judul}', 2, 8, 'Mungkin maksudnya {judul}'],
    ['{}', 1, 1, 'tidak dikenal'],
    ['{nama_pelapor}', 1, 1, 'identitas pelapor tidak pernah'],
    ['{judul{kantor}}', 1, 7, 'di dalam kurung'],
    ['a {judul', 1, 3, 'belum ditutup'],
    ['a {judul\n}', 1, 3, 'belum ditutup'],
    ['judul}', 1, 6, 'tanpa pasangan'],
    ['{judul}}', 1, 8, 'tanpa pasangan'],
    ['Tentang[ {judul}', 1, 8, 'kurung siku'],
    ['[ {judul} [ {kantor}]', 1, 1, 'kurung siku'],
    ['  \n ', 1, 1, 'tidak boleh kosong'],
    ['x'.repeat(2_001), 1, 2_001, 'terlalu panjang'],
  ])('%j', (text, line, column, reason) => {
    const fault = pieceFault(opening, text);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.reason).toContain(reason);
  });

  it('counts places alike with the line ends of Windows', () => {
    expect(pieceFault(opening, 'Satu\r\ndua }')).toMatchObject({ line: 2, column: 5 });
  });

  it('a piece of one line has no second', () => {
    expect(pieceFault('surat-jawaban.subject', 'Jawaban\n{judul}')).toMatchObject({ line: 1, column: 8 });
    expect(pieceFault('surat-jawaban.subject', '\nJawaban {judul}\n')).toBeNull();
  });

  it('a piece that knows no placeholder says so', () => {
    expect(pieceFault('surat-pelimpahan.addressee', 'Kepala {kantor}')?.reason).toContain('tidak mengenal');
  });

  it('says which paper and sentence', () => {
    const fault = pieceFault(opening, 'a\n }');
    expect(fault && faultWords(opening, fault)).toMatch(/^Surat jawaban, Pembuka, baris 2, kolom 2: kurung/);
  });
});

describe('the catalogue', () => {
  it.each(wordingIds)('%s has usual words that may be saved, and asks only for what it offers', (id) => {
    const piece = pieceOf(id);
    expect(pieceFault(id, piece.usual)).toBeNull();
    for (const name of piece.placeholders) {
      expect(pieceFault(id, `Kata {${name}}`)).toBeNull();
      expect(placeholders[name].meaning).not.toBe('');
    }
  });

  it('gives nothing of who reported', () => {
    expect(Object.keys(placeholders).filter((name) => /nama|pelapor|alamat|telepon/.test(name))).toEqual([]);
  });

  it('covers every paper that has sentences', () => {
    expect(wordedPapers).toEqual([
      'surat-jawaban',
      'permintaan-kelengkapan',
      'surat-pelimpahan',
      'nota-dinas',
      'tanda-terima',
      'berita-acara',
    ]);
  });
});

describe('what is saved', () => {
  it('is what differs from the usual words, tidied', () => {
    const usual = pieceOf(opening).usual;
    const saved = wordingSchema.parse({
      [opening]: ` ${usual} `,
      'surat-jawaban.closing': 'Satu.\r\nDua. \n',
      'nota-dinas.closing': '',
    });
    expect(saved).toEqual({ 'surat-jawaban.closing': 'Satu.\nDua.', 'nota-dinas.closing': '' });
    expect(changedPieces({})).toEqual({});
  });

  it('names the piece of each fault', () => {
    const checked = wordingSchema.safeParse({ [opening]: 'a {b}', 'nota-dinas.closing': '}' });
    expect(checked.error?.issues.map((issue) => issue.path)).toEqual([[opening], ['nota-dinas.closing']]);
    expect(checked.error?.issues[0]?.message).toContain('baris 1, kolom 3');
  });

  it('knows no piece but its own', () => {
    expect(wordingSchema.safeParse({ 'surat-cinta.opening': 'x' }).success).toBe(false);
    expect(isWordingId('toString')).toBe(false);
  });
});
