import type { CollectionReturnValue, Core } from 'cytoscape';
import { palettes, type Theme } from '../looks/palette.ts';
import { sizesAt, stepOfZoom } from '../looks/sizes.ts';
import { type Frame, svgOf } from './svg-of.ts';

export interface PictureOptions extends Frame {
  readonly type: 'png' | 'svg';
}

/** Pixels of a PNG for each of the screen's. */
const sharpness = 2;
/** Beyond this a browser may refuse to make the picture. */
const mostPixels = 8_000;

/** The shown part as a picture at today's zoom, out of view parts too, with its source below. */
export async function pictureOf(
  cy: Core,
  shown: CollectionReturnValue,
  theme: Theme,
  { type, ...frame }: PictureOptions,
): Promise<Blob> {
  const { svg, width, height } = vectorOf(cy, shown, theme, frame);
  const text = new XMLSerializer().serializeToString(svg);
  const vector = new Blob([text], { type: 'image/svg+xml' });
  if (type === 'svg') return vector;
  const scale = Math.min(sharpness, mostPixels / Math.max(width, height));
  return rasterised(vector, Math.round(width * scale), Math.round(height * scale));
}

/** The shown part in lines and letters, as large as today's zoom makes it. */
export function vectorOf(cy: Core, shown: CollectionReturnValue, theme: Theme, frame: Frame) {
  const zoom = cy.zoom();
  const sizes = sizesAt(stepOfZoom(zoom));
  return svgOf(shown, { ...frame, theme, palette: palettes[theme], sizes, zoom });
}

async function rasterised(vector: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(vector);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
