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
  const palette = palettes[theme];
  const zoom = cy.zoom();
  const { svg, width, height } = svgOf(shown, {
    ...frame,
    theme,
    palette,
    sizes: sizesAt(stepOfZoom(zoom)),
    zoom,
  });
  const text = new XMLSerializer().serializeToString(svg);
  const vector = new Blob([text], { type: 'image/svg+xml' });
  if (type === 'svg') return vector;
  const scale = Math.min(sharpness, mostPixels / Math.max(width, height));
  return rasterised(vector, Math.round(width * scale), Math.round(height * scale));
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
