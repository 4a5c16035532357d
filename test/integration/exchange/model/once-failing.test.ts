import { afterAll, beforeAll, it } from 'vitest';
import { runSeed } from './run-seed.ts';
import './share.ts';
import { makeTemplate, type Template } from './world.ts';

let template: Template;
beforeAll(async () => {
  template = await makeTemplate(5);
});
afterAll(() => template.remove());

it.each([
  [1, "what arrives from Kominfo is a part of Kominfo's chain"],
  [3, "a receipt of the office's other computer binds here by chance"],
  [36, 'Kominfo put back without a word had forgotten what it acknowledged'],
  [95, 'the same event stood at the same mailbox number before and after a restore'],
  [452, 'an office told that Kominfo forgot waited a week to send again'],
])('seed %i: %s', async (seed) => {
  await runSeed(template, seed);
});
