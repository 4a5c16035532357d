import { expect, it } from 'vitest';
import { completeSop, type StoredSop } from '../../../shared/domain/sop/complete.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { emptyIdentity } from '../../../shared/domain/sop/identity.ts';

it('an SOP recorded before steps had kinds is read as the same flow', () => {
  const { identity: _, ...rest } = defaultSop;
  const stored: StoredSop = { ...rest, steps: defaultSop.steps.map(({ kind: _kind, ...step }) => step) };
  expect(completeSop(stored)).toEqual({ ...defaultSop, identity: emptyIdentity });
});

it('a complete SOP stays as it is', () => {
  expect(completeSop(defaultSop)).toEqual(defaultSop);
});
