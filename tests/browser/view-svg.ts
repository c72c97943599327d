import type { Page } from 'playwright-core';

interface Frame {
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Title of a node in the file, and the pixel on which its middle comes to stand. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** An SVG as the browser shows it, moved so that one of its nodes stands where it is wanted. */
export async function viewSvg(
  page: Page,
  svg: string,
  { width, height, ...node }: Frame,
): Promise<Buffer> {
  const window = await page.context().newPage();
  const frame = `<svg width="${width}" height="${height}"><g id="moved">${svg}</g></svg>`;
  await window.setContent(`<body style="margin: 0">${frame}`);
  await window.evaluate(({ name, x, y }) => {
    const titles = [...document.querySelectorAll('title')];
    const group = titles.find((title) => title.textContent === name)?.closest('g');
    const { e = Number.NaN, f = Number.NaN } = group?.getCTM() ?? {};
    document.querySelector('#moved')?.setAttribute('transform', `translate(${x - e} ${y - f})`);
  }, node);
  const picture = await window.screenshot({ clip: { x: 0, y: 0, width, height } });
  await window.close();
  return picture;
}
