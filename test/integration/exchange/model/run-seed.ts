import { anyAction, type Step, settle } from './actions.ts';
import { idsAt, settled, soundComputer, soundServer, Unsound } from './soundness.ts';
import { closeWorld, openWorld, type Template } from './world.ts';

const steps = 40;

/** Lets chance have its way for a while, then has everybody exchange. Returns what was done, counted; throws where something does not hold. */
export async function runSeed(template: Template, seed: number): Promise<ReadonlyMap<string, number>> {
  const world = await openWorld(template, seed);
  const done = new Map<string, number>();
  const story: string[] = [];
  const step: Step = {
    world,
    sticks: { requests: [], answers: [], lastAnswer: new Map() },
    saved: new Set(),
    held: new Map(),
  };
  try {
    for (let count = 0; count < steps; count += 1) {
      world.clock.now += (1 + world.chance.below(600)) * 60_000;
      const what = await anyAction(world)(step);
      if (what === null) continue;
      story.push(what);
      done.set(what, (done.get(what) ?? 0) + 1);
      for (const computer of world.computers) {
        const before = step.held.get(computer) ?? new Set();
        const now = await idsAt(computer);
        if (now.size === before.size) continue;
        step.held.set(computer, await soundComputer(computer, before));
        for (const id of now) step.saved.add(id);
      }
      await soundServer(world);
    }
    await settle(step);
    await settled(world, step.saved);
    for (const computer of world.computers) await soundComputer(computer, new Set());
    return done;
  } catch (error) {
    const told = story.map((what, index) => `${index + 1}. ${what}`).join('\n');
    const cause =
      error instanceof Unsound ? error.message : String(error instanceof Error ? error.stack : error);
    throw new Error(`seed ${seed}: ${cause}\n${told}`, { cause: error });
  } finally {
    await closeWorld(world);
  }
}
