import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { layOutSop } from '../../../shared/paper/sop/document.ts';
import { renderSop } from '../../../shared/paper/sop/render.tsx';
import { chromiumForPrinting } from '../../../shared/printing/find-chromium.ts';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { exampleHead, largeSop, longSop } from '../../unit/paper/sop/example-sops.ts';

let browser: Awaited<ReturnType<typeof chromium.launch>>;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumForPrinting(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});
afterAll(() => browser.close());

/** What the browser makes of a form, in millimetres: rows from their table's top, and lines that stick out. */
async function measured(html: string) {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const found = await page.evaluate(() => {
    const mm = (pixels: number): number => (pixels / 96) * 25.4;
    const rows = [...document.querySelectorAll('.steps')].map((steps) => {
      const top = steps.getBoundingClientRect().top;
      return [...steps.querySelectorAll('tbody tr')].map((row) => {
        const box = row.getBoundingClientRect();
        return { top: mm(box.top - top), height: mm(box.height) };
      });
    });
    const out = [...document.querySelectorAll('td .line, th .line, section p')].flatMap((line) => {
      const cell = line.closest('td, th, section')?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(line);
      const text = range.getBoundingClientRect();
      const sticks =
        !cell ||
        text.left < cell.left - 0.5 ||
        text.right > cell.right + 0.5 ||
        text.top < cell.top - 1 ||
        text.bottom > cell.bottom + 1;
      return sticks ? [line.textContent ?? ''] : [];
    });
    const over = [...document.querySelectorAll('.page')].filter((each) => {
      const foot = each.querySelector('.page-foot')?.getBoundingClientRect().top ?? 0;
      return [...each.querySelectorAll('.steps, .identity')].some(
        (content) => content.getBoundingClientRect().bottom > foot,
      );
    });
    return { rows, out, over: over.length };
  });
  await page.close();
  return found;
}

test.each([
  ['the default SOP', defaultSop],
  ['24 steps and 9 actors', largeSop],
  ['12 actors and long texts', longSop],
])('%s: texts stay in their cells, and rows are where the drawing has them', async (_, sop) => {
  const data = { size: 'A4' as const, letterhead: exampleHead, sop };
  const { steps, head } = layOutSop(data);
  const { rows, out, over } = await measured(renderSop(data, paperFonts()));
  expect(out).toEqual([]);
  expect(over).toBe(0);
  expect(rows).toHaveLength(steps.length);
  for (const [place, { flow }] of steps.entries()) {
    const top = head.upper + head.lower;
    const strips = [
      ...(flow.above > 0 ? [{ top: 0, height: flow.above }] : []),
      ...flow.rows,
      ...(flow.below > 0 ? [{ top: flow.height - flow.below, height: flow.below }] : []),
    ];
    expect(rows[place]).toHaveLength(strips.length);
    for (const [i, strip] of strips.entries()) {
      expect(Math.abs((rows[place]?.[i]?.top ?? 0) - top - strip.top)).toBeLessThan(0.25);
      expect(Math.abs((rows[place]?.[i]?.height ?? 0) - strip.height)).toBeLessThan(0.25);
    }
  }
});
