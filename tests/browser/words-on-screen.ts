import type { Page } from 'playwright-core';

export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface WordsOnScreen extends ScreenBox {
  readonly text: string;
}

/** The words that the drawing shows at the moment, with the pixels of the page that they take. */
export function wordsOnScreen(page: Page): Promise<readonly WordsOnScreen[]> {
  // On paper the drawing is text, and has its words where the screen has them. Paper comes and goes
  // within one task, so that nothing on the screen takes another size.
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLElement>('[data-viewport]');
    if (!canvas) throw new Error('Nothing is drawn.');
    const [x = 0, y = 0, zoom = 0] = (canvas.dataset.viewport ?? '').split(' ').map(Number);
    const container = canvas.getBoundingClientRect();
    window.dispatchEvent(new Event('beforeprint'));
    const texts = document.querySelectorAll<SVGTextElement>('.paper-drawing svg text');
    const words = [...texts].map((one) => {
      const box = one.getBBox();
      const left = container.left + x + box.x * zoom;
      const top = container.top + y + box.y * zoom;
      const text = [...one.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
      return { text, left, top, right: left + box.width * zoom, bottom: top + box.height * zoom };
    });
    window.dispatchEvent(new Event('afterprint'));
    return words;
  });
}
