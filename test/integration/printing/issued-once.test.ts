import { expect, test } from 'vitest';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { papersOf } from '../../../main/workbench/papers/list.ts';
import { act, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';

const office = printingOffices();

test('a paper asked for twice under one id is one paper with one number, also at the same moment', async () => {
  const { desk } = await office();
  const { id } = await register(desk, 'Lampu jalan mati');
  await act(desk, id, { name: 'draft-answer', fields: { answer: 'Sudah diperbaiki.' } });
  const paperId = '6f1d5a3c-0b0e-4c57-9d0d-2f1f6a3d9a11';
  const request = { caseId: id, kind: 'surat-jawaban', form: {}, paperId } as const;
  const [first, second] = await Promise.all([issuePaper(desk, request), issuePaper(desk, request)]);
  expect(second).toEqual(first);
  expect(await papersOf(desk, id)).toEqual([first]);
  const next = await issuePaper(desk, { ...request, paperId: undefined });
  expect(next.number).toBe(first?.number?.replace('/1/', '/2/'));
});
