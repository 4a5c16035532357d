import { expect, test } from 'vitest';
import { readTime } from '../../../renderer/common/time-field.tsx';

test.each([
  ['7.30', '07:30'],
  ['07:30', '07:30'],
  ['0730', '07:30'],
  [' 16.00 ', '16:00'],
  ['24.00', null],
  ['7.60', null],
  ['7.3', null],
  ['', null],
])('the time %o is %o', (text, time) => {
  expect(readTime(text)).toBe(time);
});
