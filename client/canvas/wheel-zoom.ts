/** A notch of a mouse's wheel is some 100 pixels, of a trackpad's pinch a few. */
const perPixel = 0.0025;
const perPixelOfPinch = 0.01;
/** Pixels of a line and of a page, where a browser counts in those. */
const lineHeight = 33;
const pageHeight = 400;
/** One event zooms no further, however far it turns. */
const most = 1.5;

/** How much closer a turn of the wheel brings the drawing: above one towards the reader. */
export function wheelZoom({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaY * ([1, lineHeight, pageHeight][deltaMode] ?? 1);
  // Browsers tell a pinch on a trackpad as a wheel with Ctrl.
  const factor = Math.exp(-pixels * (ctrlKey ? perPixelOfPinch : perPixel));
  return Math.min(most, Math.max(1 / most, factor));
}
