import { describe, expect, test } from 'vitest';
import { paperKinds } from '../../../shared/domain/case/terms.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import {
  completionRequest,
  controlCard,
  examplePapers,
  letter,
  memo,
  minutes,
  receipt,
  sheet,
} from './example-papers.ts';

/** The words of a paper, without its rules and tags. */
function words(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
const ticks = (html: string): number => html.split('aria-label="dicentang"').length - 1;

test('there is a form for every kind of paper', () => {
  expect(examplePapers.map((paper) => paper.kind).sort()).toEqual([...paperKinds].sort());
});

describe.each(examplePapers.map((paper) => [paper.kind, paper] as const))('%s', (_, paper) => {
  test('stands alone: Indonesian, titled, no script, nothing from outside', () => {
    const html = renderPaper(paper, []);
    expect(html).toMatch(/^<!doctype html>\n<html lang="id">/);
    expect(html).toMatch(/<title>[A-Z][a-z]+( [A-Z][a-z]+)* \d\S+<\/title>/);
    expect(html).toContain('default-src &#x27;none&#x27;');
    expect(html).not.toMatch(/<script|<link|https?:|@import/);
    expect(html.replaceAll(/url\(data:/g, '')).not.toContain('url(');
  });

  test.each([
    ['A4', '210mm 297mm'],
    ['F4', '215mm 330mm'],
    ['Folio', '210mm 330mm'],
  ] as const)('%s is %s', (size, measure) => {
    expect(renderPaper({ ...paper, size }, [])).toContain(`@page{size:${measure};`);
  });

  test('has headings, and the emblem is named for those who do not see it', () => {
    const html = renderPaper(paper, []);
    expect(html).toMatch(/<h1[ >]/);
    expect(html).toContain('alt="Lambang daerah, PEMERINTAH KABUPATEN TRENGGALEK"');
  });

  test('the emblem is a picture of the paper itself or is left out', () => {
    for (const emblem of ['https://contoh.invalid/lambang.png', 'data:text/html,<p>', 'javascript:1']) {
      const html = renderPaper({ ...paper, letterhead: { ...paper.letterhead, emblem } }, []);
      expect(html).not.toContain('<img');
    }
  });

  test('hostile text stays text, in the body and in the rules', () => {
    const hostile = '</style><script>alert(1)</script>"=SUM(A1)🙏';
    const html = renderPaper(
      {
        ...paper,
        subject: hostile,
        gist: hostile,
        foot: { ...paper.foot, register: hostile, printedBy: hostile },
        letterhead: { ...paper.letterhead, government: hostile, office: hostile, addressLines: [hostile] },
      },
      [],
    );
    expect(html).not.toContain('<script');
    expect(html.split('</style>')).toHaveLength(2);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;=SUM(A1)🙏');
  });

  test('the same data gives the same text', () => {
    expect(renderPaper(structuredClone(paper), [])).toBe(renderPaper(paper, []));
  });
});

describe('lembar disposisi', () => {
  test('ticks what was decided', () => {
    expect(ticks(renderPaper(sheet, []))).toBe(4);
  });

  test('by hand nothing is ticked and there are more lines to write on', () => {
    const html = renderPaper({ ...sheet, byHand: true, secret: true }, []);
    expect(ticks(html)).toBe(0);
    expect(html.split('class="blank"').length).toBeGreaterThan(
      renderPaper(sheet, []).split('class="blank"').length,
    );
    expect(words(html)).toContain('RAHASIA');
  });

  test('"biasa" has no box, a secret one is stamped as well', () => {
    expect(ticks(renderPaper({ ...sheet, urgency: 'biasa' }, []))).toBe(3);
    expect(words(renderPaper({ ...sheet, secret: true }, []))).toContain('LEMBAR DISPOSISI RAHASIA');
  });

  test('more than ten recipients get the whole width', () => {
    const recipients = Array.from({ length: 30 }, (_, i) => ({ name: `Bidang ${i + 1}`, ticked: false }));
    const html = renderPaper({ ...sheet, recipients }, []);
    expect(html).toContain('lists many');
    expect(words(html)).toContain('30. Bidang 30');
  });
});

describe('tanda terima', () => {
  test('is there twice, for the reporter and for the file', () => {
    const text = words(renderPaper(receipt, []));
    expect(text.split('0087/ADU/V/2017').length - 1).toBeGreaterThanOrEqual(4);
    expect(text.match(/Untuk (pelapor|arsip)/g)).toEqual(['Untuk pelapor', 'Untuk arsip']);
  });

  test('shows of the reporter only what its data holds', () => {
    const html = renderPaper({ ...receipt, name: 'Anonim', address: null, contact: null }, []);
    expect(words(html)).toContain('Nama pelapor Anonim Alamat - Kontak -');
    expect(html).not.toContain('Wulan');
    expect(html).not.toContain('0800');
  });

  test('a long gist is cut with an ellipsis', () => {
    const html = renderPaper({ ...receipt, gist: 'jalan berlubang '.repeat(500) }, []);
    expect(words(html)).toMatch(/(jalan|berlubang)… Lampiran/);
    expect(html.length).toBeLessThan(20_000);
  });
});

describe('surat jawaban', () => {
  test('numbers only the parts that have a text', () => {
    const text = words(renderPaper({ ...letter, findings: ' \n ', schedule: null }, []));
    expect(text).toContain('1. Pokok laporan');
    expect(text).toContain('2. Tindak lanjut');
    expect(text).not.toContain('Hasil pemeriksaan');
    expect(text).not.toContain('Jadwal');
  });

  test('prints the NIP in groups and no Tembusan when there is none', () => {
    const text = words(renderPaper({ ...letter, copies: [' '] }, []));
    expect(text).toContain('NIP 19710128 199703 1 004');
    expect(text).not.toContain('Tembusan');
  });
});

describe('the other letters', () => {
  test('a completion request letters what it asks for and says until when', () => {
    const text = words(renderPaper(completionRequest, []));
    expect(text).toContain('a. Salinan Kartu Keluarga terbaru b. Nama dusun, RT dan RW');
    expect(text).toContain('2. Batas waktu melengkapi 10 hari kerja sejak surat ini diterima.');
  });

  test('a memo has the eight lines of its head, in order', () => {
    const html = renderPaper(memo, []);
    expect([...html.matchAll(/<dt>(\w+)<\/dt>/g)].map((match) => match[1])).toEqual([
      'Kepada',
      'Dari',
      'Tembusan',
      'Tanggal',
      'Nomor',
      'Sifat',
      'Lampiran',
      'Hal',
    ]);
    expect(words(html)).toContain(
      'Kepada Yth. Kepala Bidang Perlindungan dan Jaminan Sosial Dari Plt. Kepala Dinas Sosial',
    );
  });
});

describe('berita acara', () => {
  test('has lines to write on where nothing is written yet, and none where it is', () => {
    const blank = renderPaper(minutes, []).split('class="rule"').length - 1;
    expect(blank).toBe(8);
    expect(
      renderPaper({ ...minutes, findings: 'Jembatan retak.' }, []).split('class="rule"').length - 1,
    ).toBe(3);
  });

  test('has room for three who met and two witnesses at least', () => {
    const rows = (html: string) => html.split('<tr>').length - 1;
    expect(rows(renderPaper(minutes, []))).toBe(2 + 3 + 2);
    const parties = Array.from({ length: 6 }, (_, i) => ({ name: `Hadir ${i}`, position: 'Warga' }));
    expect(rows(renderPaper({ ...minutes, parties }, []))).toBe(2 + 6 + 2);
  });
});

test('kartu kendali has a row for every step', () => {
  expect(renderPaper(controlCard, []).split('<tr').length - 1).toBe(11);
});
