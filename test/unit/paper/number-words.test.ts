import { expect, test } from 'vitest';
import { numberWords } from '../../../shared/paper/number-words.ts';

test.each([
  [0, 'nol'],
  [1, 'satu'],
  [11, 'sebelas'],
  [15, 'lima belas'],
  [24, 'dua puluh empat'],
  [100, 'seratus'],
  [117, 'seratus tujuh belas'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1001, 'seribu satu'],
  [2026, 'dua ribu dua puluh enam'],
])('%i is %s', (n, words) => {
  expect(numberWords(n)).toBe(words);
});
