import type { Page } from 'playwright-core';
import { type Place, pixelOf } from './drawing-points.ts';

/** The colours, as #rrggbb, that the screen has at places of the drawing. */
export async function coloursAt(page: Page, places: readonly Place[]): Promise<string[]> {
  const pixels = await Promise.all(places.map((place) => pixelOf(page, place)));
  const screen = (await page.screenshot({ scale: 'css' })).toString('base64');
  return page.evaluate(
    async ({ screen, pixels }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${screen}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return pixels.map(({ x, y }) => {
        const [red, green, blue] =
          context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
        return `#${[red, green, blue].map((one) => (one ?? 0).toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { screen, pixels },
  );
}
