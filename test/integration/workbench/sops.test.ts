import { expect, it } from 'vitest';
import { findSop, sopVersions } from '../../../main/workbench/sops/versions.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { newOffice } from './fixture.ts';

it('of each SOP the newest adopted version is in force; others are found by their version', async () => {
  const { desk } = await newOffice();
  await desk.transact((_, record) =>
    record(
      [
        { ...defaultSop, version: 2 },
        { ...defaultSop, id: 'sop-loket', name: 'Penerimaan di loket' },
      ].map((sop) => ({
        stream: `office/${desk.officeId()}`,
        fact: { type: 'sop-adopted', payload: { sop } },
      })),
    ),
  );
  expect(sopVersions(desk).map(({ sop, state }) => `${sop.id}@${sop.version} ${state}`)).toEqual([
    'sop-lapor@1 digantikan',
    'sop-lapor@2 berlaku',
    'sop-loket@1 berlaku',
  ]);
  // What new cases follow stays as it is until the office chooses another.
  expect(findSop(desk)).toMatchObject({ id: 'sop-lapor', version: 2 });
  expect(findSop(desk, 'sop-lapor')).toMatchObject({ version: 2 });
  expect(findSop(desk, 'sop-lapor@1')).toMatchObject({ version: 1 });
  expect(() => findSop(desk, 'sop-lapor@3')).toThrow('Yang ada: sop-lapor@1, sop-lapor@2, sop-loket@1.');
});
