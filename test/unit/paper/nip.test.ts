import { expect, test } from 'vitest';
import { formatNip } from '../../../shared/paper/nip.ts';

test('a NIP is printed 8-6-1-3', () => {
  expect(formatNip('197101281997031004')).toBe('19710128 199703 1 004');
});

test('spaces that were typed are put in their places', () => {
  expect(formatNip(' 19710128 1997031 004 ')).toBe('19710128 199703 1 004');
});

test.each(['', '12345', '19710128199703100X'])('what is no NIP stays as it is: %j', (nip) => {
  expect(formatNip(nip)).toBe(nip);
});
