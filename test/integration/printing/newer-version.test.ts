import { expect, test } from 'vitest';
import { attachFile } from '../../../main/workbench/cases/attachments.ts';
import { markPrinted } from '../../../main/workbench/papers/frozen.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { papersOf } from '../../../main/workbench/papers/list.ts';
import { register } from '../workbench/fixture.ts';
import { makeNewer, printingOffices } from './office.ts';

const office = printingOffices();

test('a case with events of a newer version takes no paper, no mark of printing and no attachment', async () => {
  const { desk, folder } = await office();
  const { id } = await register(desk, 'Dari versi baru');
  const paper = await issuePaper(desk, { caseId: id, kind: 'tanda-terima', form: {} });
  const { token } = await desk.staging.stage('foto.png', Buffer.from('89504e470d0a1a0a', 'hex'));
  await markPrinted(desk, [paper.id]);
  makeNewer(folder, id);
  const newer = /versi Penghubung yang lebih baru/;
  await expect(issuePaper(desk, { caseId: id, kind: 'lembar-disposisi', form: {} })).rejects.toThrow(newer);
  await expect(markPrinted(desk, [paper.id])).rejects.toThrow(newer);
  await expect(attachFile(desk, id, token, 'foto.png')).rejects.toThrow(newer);
  expect(await papersOf(desk, id)).toMatchObject([{ id: paper.id, printed: 1 }]);
});
