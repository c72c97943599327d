import type { Page } from 'playwright-core';

export interface Interaction {
  readonly name: string;
  /** Does it some times, a step at a time. */
  steps(page: Page): AsyncGenerator<void>;
}

const times = 24;

/** What a reader does with the drawing all the time. */
export const interactions: readonly Interaction[] = [
  {
    name: 'zoom',
    async *steps(page) {
      const { middle } = await canvasOf(page);
      await page.mouse.move(middle.x, middle.y);
      for (let step = 0; step < times; step += 1) {
        await page.mouse.wheel(0, step % 8 < 4 ? -100 : 100);
        yield;
      }
    },
  },
  {
    name: 'hover',
    async *steps(page) {
      const { middle, box } = await canvasOf(page);
      for (let step = 0; step < times; step += 1) {
        // A spiral over the middle, where the drawing is dense.
        const out = (step / times) * Math.min(box.width, box.height) * 0.4;
        const angle = step * 2.4;
        await page.mouse.move(middle.x + out * Math.cos(angle), middle.y + out * Math.sin(angle));
        yield;
      }
    },
  },
  {
    name: 'legend tick',
    async *steps(page) {
      const boxes = page.getByRole('checkbox', { name: /^显示：/u });
      const count = Math.min(times / 2, await boxes.count());
      for (let row = 0; row < count; row += 1) {
        const checkbox = boxes.nth(row);
        await checkbox.uncheck();
        yield;
        await checkbox.check();
        yield;
      }
    },
  },
];

async function canvasOf(page: Page) {
  const box = await page.locator('[data-viewport]').boundingBox();
  if (!box) throw new Error('There is no drawing.');
  return { box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}
