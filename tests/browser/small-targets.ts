import type { Page } from 'playwright-core';

/** Pixels that a finger needs each way, and that a link within a text has in its line. */
const finger = 44;
const inText = 24;

/** What can be pressed, is to be seen, and is too small for a finger; one line each. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([most, least]) => {
      const targets = document.querySelectorAll('button, input, summary, a[href], [role="option"]');
      return [...targets].flatMap((target) => {
        const met = target.closest('label') ?? target.closest('[class*="box"]') ?? target;
        const { width, height, left, top } = met.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!at || !(met.contains(at) || at.contains(met))) return [];
        const isLink = target instanceof HTMLAnchorElement;
        const wanted = isLink ? least : most;
        const isSmall = height < wanted - 0.5 || (!isLink && width < wanted - 0.5);
        return isSmall ? [`${target.outerHTML.slice(0, 120)} ${width} × ${height}`] : [];
      });
    },
    [finger, inText] as const,
  );
}
