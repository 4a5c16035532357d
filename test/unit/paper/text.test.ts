import { expect, test } from 'vitest';
import { clip, cssString, paragraphs, plain } from '../../../shared/paper/text.ts';

test('marks that are not seen do not reach the paper', () => {
  expect(plain('  a\u202eb\u200bc\u0007d\ufeff\u00ad ')).toBe('abcd');
});

test('emoji, markup and formulas are text like any other', () => {
  const text = '=SUM(A1) <script>alert(1)</script> 🙏🏽';
  expect(plain(text)).toBe(text);
});

test('lines of any system are paragraphs, blank ones are none', () => {
  expect(paragraphs('satu\r\n\r\n dua \rtiga\u2028empat\n')).toEqual(['satu', 'dua', 'tiga', 'empat']);
});

test('a long text is cut at a word and says so', () => {
  expect(clip('jalan desa berlubang, sekali', 22)).toBe('jalan desa berlubang…');
  expect(clip('jalan desa', 10)).toBe('jalan desa');
});

test('a text without spaces is cut too, and an emoji is never halved', () => {
  expect(clip('🙏'.repeat(50), 10)).toBe(`${'🙏'.repeat(9)}…`);
});

test('nothing in a CSS string can end it', () => {
  expect(cssString('a"}</style>\\\n')).toBe('"a\\22 \\7d \\3c \\2f style\\3e \\5c "');
});
