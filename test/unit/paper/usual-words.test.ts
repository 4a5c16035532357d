import { expect, test } from 'vitest';
import { letterText } from '../../../shared/paper/letter-text.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import { completionRequest, letter, memo, minutes, transferLetter } from './example-papers.ts';

/** Papers issued before an office could change these words keep none: they must go on saying what they said. */
test.each([
  [
    letter,
    [
      letter.ombudsman,
      letter.contact,
      'Demikian jawaban ini kami sampaikan. Atas perhatian dan partisipasi Saudara, kami ucapkan terima kasih.',
    ],
  ],
  [
    completionRequest,
    [
      'Apabila sampai batas waktu tersebut kelengkapan belum kami terima, pengaduan ini dapat kami tutup; Saudara tetap dapat menyampaikannya kembali.',
      completionRequest.contact,
      'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
    ],
  ],
  [
    transferLetter,
    [
      'Identitas pelapor tidak kami cantumkan dalam surat ini. Bila diperlukan untuk penanganan, mohon berhubungan dengan kami.',
      transferLetter.contact,
      'Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
    ],
  ],
  [
    memo,
    ['Demikian untuk menjadi perhatian dan ditindaklanjuti. Atas kerja samanya disampaikan terima kasih.'],
  ],
] as const)('$kind of an earlier version ends as it did', (data, closing) => {
  expect(letterText(data).closing).toEqual(closing);
});

test('a berita acara of an earlier version begins and ends as it did', () => {
  const html = renderPaper(minutes, []);
  expect(html).toContain(
    '<p class="opening">Pada hari ini, Rabu, tanggal dua puluh empat bulan Mei tahun dua ribu tujuh belas (24 Mei 2017), pukul ............ bertempat di Balai Desa Sukorejo, telah dilaksanakan pemeriksaan lapangan atas pengaduan <b>Daftar penerima PKH</b> (nomor register 0087/ADU/V/2017), yang dihadiri oleh pihak-pihak yang bertanda tangan di bawah ini.</p>',
  );
  expect(html).toContain(
    '<p class="opening">Demikian berita acara ini dibuat dengan sebenarnya, dibaca bersama, dan ditandatangani untuk dipergunakan sebagaimana mestinya.</p>',
  );
  expect(renderPaper({ ...minutes, location: null }, [])).toContain(
    'bertempat di ................................................................, telah',
  );
});

test('an office’s own sentences are kept with the paper; an emptied one is left out', () => {
  expect(letterText({ ...memo, closing: 'Terima kasih.' }).closing).toEqual(['Terima kasih.']);
  const own = [
    { text: 'Hari ini ', strong: false },
    { text: '<Judul>', strong: true },
    { text: '\n\nbaris kedua', strong: false },
  ];
  const html = renderPaper({ ...minutes, opening: own, closing: '' }, []);
  expect(html).toContain(
    '<p class="opening">Hari ini <b>&lt;Judul&gt;</b></p><p class="opening">baris kedua</p><div class="minutes-parts">',
  );
  expect(html).not.toContain('Demikian berita acara');
});
