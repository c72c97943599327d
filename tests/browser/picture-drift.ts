import type { Page } from 'playwright-core';

/** A part of two pictures, in CSS pixels. */
export interface Region {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of 255: what a colour may change by being painted through layers. */
const rounding = 2;

/** The canvas paints bitmaps at fractions of a pixel, other ones each time, which softens letters. */
const blur = 'blur(1px)';

/**
 * How far two PNGs differ in each region: the difference of all colours in relation to what stands
 * off the ground in either, so that a thin line counts in its region as much as a large shape in its
 * own. 0 is equal, 1 is nothing in common, and also nothing there at all. The ground is the colour
 * of the first picture's first pixel. A page of the browser compares, since it reads PNG.
 */
export async function pictureDrift(
  page: Page,
  pictures: readonly [screen: Buffer, file: Buffer],
  regions: readonly Region[],
): Promise<ReadonlyMap<string, number>> {
  const encoded = pictures.map((picture) => picture.toString('base64'));
  const drifts = await page.evaluate(
    async ({ encoded, regions, rounding, blur }) => {
      const scale = window.devicePixelRatio;
      const read = async (base64: string) => {
        const answer = await fetch(`data:image/png;base64,${base64}`);
        const bitmap = await createImageBitmap(await answer.blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('The browser draws nothing.');
        context.filter = blur;
        context.drawImage(bitmap, 0, 0);
        return (...[left, top, width, height]: [number, number, number, number]) =>
          context.getImageData(left, top, width, height).data;
      };
      const [screen, file] = await Promise.all(encoded.map(read));
      if (!screen || !file) throw new Error('There are not two pictures.');
      const ground = screen(0, 0, 1, 1);
      return regions.map(({ x, y, width, height }) => {
        const scaled = (length: number) => Math.round(length * scale);
        const place = [scaled(x), scaled(y), scaled(width), scaled(height)] as const;
        const shown = screen(...place);
        const saved = file(...place);
        let [different, drawn] = [0, 0];
        shown.forEach((one, index) => {
          const [other, none] = [saved[index] ?? 0, ground[index % 4] ?? 0];
          if (Math.abs(one - other) > rounding) different += Math.abs(one - other);
          const off = Math.max(Math.abs(one - none), Math.abs(other - none));
          if (off > rounding) drawn += off;
        });
        return drawn === 0 ? 1 : different / drawn;
      });
    },
    { encoded, regions, rounding, blur },
  );
  return new Map(regions.map(({ name }, index) => [name, drifts[index] ?? 1]));
}
