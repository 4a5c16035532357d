import { describe, expect, it } from 'vitest';
import { openFolder } from './two-offices.ts';

describe('a folder with invented reports', () => {
  it('says so before it is enrolled, and still after it was opened anew', async () => {
    const workbench = await openFolder();
    expect((await workbench.exchange.status()).examples).toBe(false);
    await workbench.addExamples();
    expect((await workbench.exchange.status()).examples).toBe(true);
    const { folder } = workbench.desk.store;
    await workbench.close();
    expect((await (await openFolder(folder)).exchange.status()).examples).toBe(true);
  });
});
