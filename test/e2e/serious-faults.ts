import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The page as it stands has no accessibility fault that axe calls serious or critical. */
export async function expectNoSeriousFault(page: Page): Promise<void> {
  // Half faded in, nothing has its own colours yet.
  await page.waitForFunction(() => !document.getAnimations().some((each) => each instanceof CSSTransition));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter((each) => each.impact === 'serious' || each.impact === 'critical');
  expect(
    serious.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.target.join(' '))
          .join(' | ')}`,
    ),
  ).toEqual([]);
}
