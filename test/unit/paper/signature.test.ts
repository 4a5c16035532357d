import { expect, test } from 'vitest';
import { signatureLines } from '../../../shared/paper/signature.ts';
import { signature } from './example-papers.ts';

test.each([
  ['', null, 'Kepala Dinas Sosial', ['Kepala Dinas Sosial,']],
  ['Plt.', null, 'Kepala Dinas Sosial', ['Plt. Kepala Dinas Sosial,']],
  ['Plh.', null, 'Kepala Dinas Sosial', ['Plh. Kepala Dinas Sosial,']],
  ['a.n.', 'Kepala Dinas Sosial', 'Sekretaris', ['a.n. Kepala Dinas Sosial', 'Sekretaris,']],
  ['u.b.', 'Sekretaris', 'Kepala Subbagian Umum', ['Sekretaris', 'u.b.', 'Kepala Subbagian Umum,']],
  [
    'u.b.',
    'Kepala Dinas Sosial\nSekretaris',
    'Kepala Subbagian Umum',
    ['a.n. Kepala Dinas Sosial', 'Sekretaris', 'u.b.', 'Kepala Subbagian Umum,'],
  ],
] as const)('%s on behalf of %j', (prefix, onBehalfOf, position, lines) => {
  expect(signatureLines({ ...signature, prefix, onBehalfOf, position })).toEqual(lines);
});

test('an "a.n." or a comma that was typed is not printed twice', () => {
  const typed = {
    ...signature,
    prefix: 'a.n.',
    onBehalfOf: 'a.n. Kepala Dinas Sosial',
    position: 'Sekretaris,',
  } as const;
  expect(signatureLines(typed)).toEqual(['a.n. Kepala Dinas Sosial', 'Sekretaris,']);
});

test('a missing position leaves a visible gap', () => {
  expect(signatureLines({ ...signature, prefix: 'a.n.', onBehalfOf: ' ' })[0]).toMatch(/^a\.n\. \.{10,}$/);
});
