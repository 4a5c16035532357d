import { expect, it } from 'vitest';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { payloadLimit } from '../../../shared/exchange/limits.ts';
import { dump, newOffice, register } from './fixture.ts';

it('a record that Kominfo could not take is refused, and nothing of it is kept', async () => {
  const { desk } = await newOffice();
  const { id } = await register(desk, 'Jalan berlubang');
  const before = await dump(desk);
  const noted = (length: number) =>
    desk.transact((_, record) =>
      record([{ stream: caseStream(id), fact: { type: 'noted', payload: { note: 'x'.repeat(length) } } }]),
    );
  const frame = JSON.stringify({ note: '' }).length;
  await expect(noted(payloadLimit - frame + 1)).rejects.toThrow('perpendek dahulu');
  expect(await dump(desk)).toEqual(before);
  expect(await noted(payloadLimit - frame)).toHaveLength(1);
});
