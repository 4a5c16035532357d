import { describe, expect, it } from 'vitest';
import { ExchangeFailed } from '../../../main/sync/exchange-failed.ts';
import { startRunner } from '../../../main/sync/runner.ts';
import { httpsTransport } from '../../../main/sync/transports/https.ts';
import { now } from '../workbench/fixture.ts';
import { enrolledOffice, kominfoServer } from './two-offices.ts';

const minute = 60_000;
const friday = Date.parse('2026-11-27T07:00:00Z');

/** An enrolled office whose clock, network and way to Kominfo the test holds. */
async function scene() {
  const kominfo = await kominfoServer();
  const clock = { now };
  const way = { open: true, tries: 0 };
  const transport = (url: string) => {
    const real = httpsTransport(url);
    return {
      ...real,
      exchange: async (request: Uint8Array, signal?: AbortSignal) => {
        way.tries += 1;
        if (!way.open) throw new ExchangeFailed('jaringan', 'Tidak ada jaringan.');
        return real.exchange(request, signal);
      },
    };
  };
  const { workbench, desk } = await enrolledOffice(kominfo, 'Dinas A', {
    clock: () => clock.now,
    exchange: { transport },
  });
  const network = { name: '10.0.0.2' };
  const faults: unknown[] = [];
  const runner = startRunner(
    desk,
    workbench.exchange,
    (error) => faults.push(error),
    () => network.name,
  );
  runner.stop();
  way.tries = 0;
  const tick = async (at: number) => {
    clock.now = at;
    kominfo.clock.now = at;
    await runner.tick();
    return way.tries;
  };
  return { workbench, clock, way, network, faults, tick };
}

describe('the runner', () => {
  it('exchanges once a week at its time, and not before', async () => {
    const { tick, workbench } = await scene();
    expect(await tick(friday - minute)).toBe(0);
    expect(await tick(friday)).toBe(1);
    expect(await tick(friday + minute)).toBe(1);
    expect((await workbench.exchange.status()).next).toBe('2026-12-04T07:00:00.000Z');
    expect(await tick(friday + 7 * 24 * 60 * minute)).toBe(2);
  });

  it('tries again later and later when Kominfo cannot be reached, at once when the network is back', async () => {
    const { tick, way, network, workbench, faults } = await scene();
    way.open = false;
    expect(await tick(friday)).toBe(1);
    expect(await tick(friday + minute)).toBe(1);
    expect(await tick(friday + 3 * minute)).toBe(2);
    expect(await tick(friday + 6 * minute)).toBe(2);
    expect((await workbench.exchange.status()).lastError).toBe('Tidak ada jaringan.');
    network.name = '';
    expect(await tick(friday + 6 * minute)).toBe(2);
    network.name = '10.0.0.3';
    way.open = true;
    expect(await tick(friday + 6 * minute + 1)).toBe(3);
    expect(await workbench.exchange.status()).toMatchObject({ lastError: null });
    expect(faults).toEqual([]);
  });

  it('says that the clock is wrong when it is more than five minutes from Kominfo’s', async () => {
    const { clock, workbench } = await scene();
    clock.now = now + 4 * minute;
    await workbench.exchange.run({});
    expect((await workbench.exchange.status()).clockAheadMs).toBeNull();
    clock.now = now + 3_650 * 24 * 60 * minute;
    await workbench.exchange.run({});
    expect((await workbench.exchange.status()).clockAheadMs).toBe(3_650 * 24 * 60 * minute);
  });
});
